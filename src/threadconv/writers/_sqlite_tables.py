"""The tables that `to-sqlite` fills."""

APPLICATION_ID = 0x74687264  # "thrd"; https://www.sqlite.org/pragma.html#pragma_application_id
VERSION = 2

SCHEMA = (
    """
    CREATE TABLE threads (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,  -- the same for every reading of the same dumps
      digest TEXT NOT NULL,      -- of all that is stored of the thread
      title TEXT,
      url TEXT,
      software TEXT,
      forum TEXT,
      path TEXT NOT NULL,        -- the breadcrumb, a JSON array
      source TEXT,               -- the name of the first dump, and its digest
      sha256 TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE posts (
      id INTEGER PRIMARY KEY,
      thread INTEGER NOT NULL REFERENCES threads ON DELETE CASCADE,
      position INTEGER NOT NULL, -- in the thread, from 1
      name TEXT NOT NULL,        -- p1, p2, ...
      number INTEGER,            -- as printed
      subject TEXT,
      author TEXT,
      author_inferred TEXT,
      author_confidence REAL,
      posted TEXT,               -- ISO 8601 at the precision of the dump
      posted_as TEXT,
      edited INTEGER NOT NULL,
      edited_as TEXT,
      text TEXT NOT NULL,
      signature TEXT,
      reactions INTEGER,         -- how many in all
      score INTEGER,             -- votes for it less those against it
      accepted INTEGER NOT NULL, -- as the answer
      dump INTEGER NOT NULL,
      first_line INTEGER NOT NULL,
      last_line INTEGER NOT NULL,
      UNIQUE (thread, position)
    )
    """,
    "CREATE INDEX posts_by_author ON posts (author)",
    "CREATE INDEX posts_by_date ON posts (posted)",
    """
    CREATE TABLE authors (
      thread INTEGER NOT NULL REFERENCES threads ON DELETE CASCADE,
      name TEXT NOT NULL,
      title TEXT,
      badges TEXT NOT NULL,      -- a JSON array
      joined TEXT,
      location TEXT,
      stats TEXT NOT NULL,       -- a JSON object, as is the next
      fields TEXT NOT NULL
    )
    """,
    "CREATE INDEX authors_by_thread ON authors (thread)",
    "CREATE INDEX authors_by_name ON authors (name)",
    """
    CREATE TABLE replies (
      post INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
      answers INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
      inferred INTEGER NOT NULL,
      PRIMARY KEY (post, answers)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX replies_by_answered ON replies (answers)",
    """
    CREATE TABLE quotes (
      id INTEGER PRIMARY KEY,
      post INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
      depth INTEGER NOT NULL,    -- 1, or more inside another quote, which stands above it
      author TEXT,
      quoted INTEGER REFERENCES posts ON DELETE SET NULL,
      text TEXT NOT NULL,        -- without the quotes inside it
      first_line INTEGER NOT NULL,
      last_line INTEGER NOT NULL
    )
    """,
    "CREATE INDEX quotes_by_post ON quotes (post)",
    "CREATE INDEX quotes_by_quoted ON quotes (quoted)",
    """
    CREATE TABLE reactions (
      post INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
      kind TEXT,                 -- a kind that was used, or
      user TEXT                  -- a reader who left any
    )
    """,
    "CREATE INDEX reactions_by_post ON reactions (post)",
    """
    CREATE TABLE comments (
      post INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
      author TEXT,
      posted TEXT,
      posted_as TEXT,
      text TEXT NOT NULL
    )
    """,
    "CREATE INDEX comments_by_post ON comments (post)",
    """
    CREATE TABLE attachments (
      post INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
      name TEXT NOT NULL,
      url TEXT
    )
    """,
    "CREATE INDEX attachments_by_post ON attachments (post)",
    # Searches posts, and holds no second copy of them: SQLite, "External Content Tables".
    """
    CREATE VIRTUAL TABLE posts_fts USING fts5 (
      subject, text, content='posts', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
    )
    """,
    """
    CREATE TRIGGER posts_inserted AFTER INSERT ON posts BEGIN
      INSERT INTO posts_fts (rowid, subject, text) VALUES (new.id, new.subject, new.text);
    END
    """,
    """
    CREATE TRIGGER posts_deleted AFTER DELETE ON posts BEGIN
      INSERT INTO posts_fts (posts_fts, rowid, subject, text)
      VALUES ('delete', old.id, old.subject, old.text);
    END
    """,
    """
    CREATE TRIGGER posts_updated AFTER UPDATE OF subject, text ON posts BEGIN
      INSERT INTO posts_fts (posts_fts, rowid, subject, text)
      VALUES ('delete', old.id, old.subject, old.text);
      INSERT INTO posts_fts (rowid, subject, text) VALUES (new.id, new.subject, new.text);
    END
    """,
)
