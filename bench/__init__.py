"""Measures side by side in one run: `make bench` prints ratios against what they may be."""
