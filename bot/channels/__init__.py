"""Where customers write: the website first; each channel in a folder of its own."""
