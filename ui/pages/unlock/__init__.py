"""What is seen before anyone has unlocked. Nothing heavy is imported here: this is painted first."""
