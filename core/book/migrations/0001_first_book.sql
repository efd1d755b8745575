-- The first form of a book. Tables of the model have no ON DELETE CASCADE: what an action removes it removes itself, so
-- that the recorded changes, applied backwards, meet exactly the rows they expect.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
);
INSERT INTO meta (key, value) VALUES ('book_id', lower(hex(randomblob(16))));

-- What came in, never changed. It is not part of the recorded changes (they would hold every file twice more); it stays
-- as long as an action that brought it can be undone or redone.
CREATE TABLE document_content (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    action INTEGER NOT NULL,            -- history.id of the action that brought it
    size   INTEGER NOT NULL,
    crc32  INTEGER NOT NULL,            -- finds candidates for "the same bytes", which are then compared
    bytes  BLOB NOT NULL,
    text   TEXT NOT NULL
);
CREATE INDEX document_content_same ON document_content (crc32, size);

CREATE TABLE document (
    id            INTEGER PRIMARY KEY NOT NULL REFERENCES document_content (id) DEFERRABLE INITIALLY DEFERRED,
    name          TEXT NOT NULL,
    origin        TEXT NOT NULL,
    media_type    TEXT NOT NULL,
    language      TEXT NOT NULL,
    imported_at   INTEGER NOT NULL,     -- seconds since 1970, UTC
    kind          TEXT NOT NULL,
    kind_evidence TEXT NOT NULL,        -- JSON from here on
    kind_reason   TEXT NOT NULL,
    benchmarks    TEXT NOT NULL,
    placeholders  TEXT NOT NULL,
    reading_notes TEXT NOT NULL
);

CREATE TABLE posting (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    document     INTEGER REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    status       TEXT NOT NULL,
    notes        TEXT NOT NULL,
    imported_at  INTEGER NOT NULL,
    -- What lists show and search; always follows from the fields.
    title        TEXT NOT NULL,
    employer     TEXT NOT NULL,
    place        TEXT NOT NULL,
    deadline     TEXT,                  -- ISO 8601, only where it is a whole date
    confirmed    INTEGER NOT NULL,
    contradicted INTEGER NOT NULL
);
CREATE INDEX posting_document ON posting (document);

CREATE TABLE posting_field (
    posting INTEGER NOT NULL REFERENCES posting (id) DEFERRABLE INITIALLY DEFERRED,
    key     TEXT NOT NULL,
    field   TEXT NOT NULL,              -- JSON: state, value, evidence, origin, alternatives
    PRIMARY KEY (posting, key)
);

CREATE TABLE candidate (
    id      INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name    TEXT NOT NULL,
    profile TEXT NOT NULL               -- JSON
);

CREATE TABLE comparison (
    id        INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name      TEXT NOT NULL,
    baseline  INTEGER REFERENCES posting (id) DEFERRABLE INITIALLY DEFERRED,
    candidate INTEGER REFERENCES candidate (id) DEFERRABLE INITIALLY DEFERRED,
    settings  TEXT NOT NULL             -- JSON
);

CREATE TABLE comparison_offer (
    comparison INTEGER NOT NULL REFERENCES comparison (id) DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL,
    posting    INTEGER NOT NULL REFERENCES posting (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (comparison, position)
);
CREATE INDEX comparison_offer_posting ON comparison_offer (posting);

-- One row an action: its changes as SQLite's session extension recorded them. Undo applies their inverse.
CREATE TABLE history (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    name    TEXT NOT NULL,              -- JSON: message id and arguments
    at      INTEGER NOT NULL,           -- seconds since 1970, UTC
    undone  INTEGER NOT NULL DEFAULT 0, -- ahead of the cursor: redo would bring it back
    changes BLOB NOT NULL
);

-- Search. The indexes hold no text of their own; triggers keep them right, also when recorded changes are applied.
CREATE VIRTUAL TABLE posting_search USING fts5 (
    title, employer, place, notes,
    content = 'posting', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
CREATE TRIGGER posting_search_insert AFTER INSERT ON posting BEGIN
    INSERT INTO posting_search (rowid, title, employer, place, notes)
    VALUES (new.id, new.title, new.employer, new.place, new.notes);
END;
CREATE TRIGGER posting_search_delete AFTER DELETE ON posting BEGIN
    INSERT INTO posting_search (posting_search, rowid, title, employer, place, notes)
    VALUES ('delete', old.id, old.title, old.employer, old.place, old.notes);
END;
CREATE TRIGGER posting_search_update AFTER UPDATE OF title, employer, place, notes ON posting BEGIN
    INSERT INTO posting_search (posting_search, rowid, title, employer, place, notes)
    VALUES ('delete', old.id, old.title, old.employer, old.place, old.notes);
    INSERT INTO posting_search (rowid, title, employer, place, notes)
    VALUES (new.id, new.title, new.employer, new.place, new.notes);
END;

CREATE VIEW document_text (id, name, text) AS
SELECT document.id, document.name, document_content.text FROM document JOIN document_content USING (id);
CREATE VIRTUAL TABLE document_search USING fts5 (
    name, text,
    content = 'document_text', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
CREATE TRIGGER document_search_insert AFTER INSERT ON document BEGIN
    INSERT INTO document_search (rowid, name, text)
    SELECT new.id, new.name, text FROM document_content WHERE id = new.id;
END;
CREATE TRIGGER document_search_delete AFTER DELETE ON document BEGIN
    INSERT INTO document_search (document_search, rowid, name, text)
    SELECT 'delete', old.id, old.name, text FROM document_content WHERE id = old.id;
END;
