"""Files that people add to messages: judged by their bytes, freed of what they tell unasked, shown in the app.

Nothing here keeps a file anywhere; bytes come in and bytes go out.
"""
