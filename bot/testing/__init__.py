"""What `./parley test` runs, and what came of it."""
