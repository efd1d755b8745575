-- Exchange rates that were imported: what a comparison was made with stays with the book. One row a published day.
CREATE TABLE rate_day (
    day     TEXT PRIMARY KEY NOT NULL,  -- ISO 8601
    source  TEXT NOT NULL,
    figures TEXT NOT NULL               -- units per 1 EUR: "CHF 0.9313 USD 1.1206", sorted by code
);
