"""The page that `to-html` writes: templates, styles, and what they show besides the posts."""
