"""The pages of the app; none of them knows another."""
