"""The measurements behind docs/benchmarks.md: each command of `./parley bench` is a module here."""
