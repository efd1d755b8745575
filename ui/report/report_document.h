#pragma once

#include "ui/charts/horizon_chart_data.h"
#include "ui/charts/pay_chart_data.h"

#include <QDateTime>
#include <QString>

#include <variant>
#include <vector>

namespace offerbook::ui {

/// How a text is meant; the renderers choose ink and ground by it. Always beside a word or symbol, never alone.
enum class ReportTone { plain, muted, good, bad, warn };

/// A few words, possibly strong, with the numbers of the footnotes that belong to them.
struct ReportWords {
    QString text;
    bool strong = false;
    ReportTone tone = ReportTone::plain;
    std::vector<int> notes;  ///< numbers of footnotes, from 1
};

/// A cell of a table: what it says, what qualifies it (small, below), and a word that marks it ("best").
struct ReportCell {
    ReportWords words;
    QString qualifier;
    QString mark;
};

struct ReportHeading {
    enum class Level { section, part };  ///< part: one offer within a section
    QString text;
    QString qualifier;  ///< small, below it
    Level level = Level::section;
    bool onNewPage = false;
    ReportTone tone = ReportTone::muted;  ///< of the qualifier
};

struct ReportParagraph {
    ReportWords words;
    bool small = false;
};

/// A question a reader has, with its answer in a few words.
struct ReportCard {
    QString question;
    QString answer;
    QString detail;
};
struct ReportCards {
    std::vector<ReportCard> cards;
};

/// One column an offer, one row a question. `columns` of it are shown on a page; the rest follow with the row headings
/// repeated.
struct ReportOfferTable {
    struct Row {
        QString heading;
        std::vector<ReportCell> cells;  ///< one an offer
    };
    QString caption;                ///< for those who hear the table
    std::vector<ReportCell> heads;  ///< one an offer
    std::vector<Row> rows;
};

/// An ordinary table, whose head is repeated on every page it runs over. A row may have one cell more than there are columns:
/// it stands below the others, across all columns but the first, for words that would make a column long.
struct ReportListTable {
    struct Column {
        QString head;          ///< may be empty
        int share = 1;         ///< of the width, against the other columns
        bool figures = false;  ///< set to the right, so that digits stand below digits
    };
    QString caption;
    std::vector<Column> columns;
    std::vector<std::vector<ReportCell>> rows;
    bool showHead = true;
};

struct ReportChart {
    PayChartData data;
};

struct ReportHorizonChart {
    HorizonChartData data;
};

/// Footnotes, numbered as the words refer to them.
struct ReportNotes {
    struct Note {
        int number = 0;
        QString text;
    };
    std::vector<Note> notes;
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportCards, ReportOfferTable, ReportListTable, ReportChart,
                                 ReportHorizonChart, ReportNotes>;

/// A whole report as values: no page, no file, no painter yet. The renderers for PDF, paper and HTML show the same.
struct ReportDocument {
    QString title;     ///< the finding
    QString subtitle;  ///< through whose eyes and in which unit
    QString subject;   ///< "Comparison of four offers", the head of each page
    QString date;      ///< as people write it
    QString footer;    ///< program, dates of the data, book
    QString language;  ///< BCP 47
    QDateTime made;    ///< the creation time written into files; from the clock that was handed in
    std::vector<ReportBlock> blocks;
};

}  // namespace offerbook::ui
