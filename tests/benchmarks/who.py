"""Who lives in the measured centre; apart, so that the measured process loads nothing else."""

NAME = "Hanne Brekke"
PASSPHRASE = "blå hest spiser grus fort"
