"""What `./parley up` runs: the web process, Rasa, training; and how they are kept running."""
