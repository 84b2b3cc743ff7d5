"""The tour: the main job done once without a screen, through the same windows as a person, in pictures."""
