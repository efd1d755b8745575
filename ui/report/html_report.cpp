#include "ui/report/html_report.h"

#include "ui/report/html_chart.h"
#include "ui/report/page_style.h"
#include "ui/report/text_layout.h"

namespace offerbook::ui {
namespace {

QString escaped(const QString& text) { return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")); }

QString element(const QString& tag, const QString& attributes, const QString& inner) {
    return QLatin1Char('<') + tag + (attributes.isEmpty() ? QString() : QLatin1Char(' ') + attributes) + QLatin1Char('>') +
           inner + QStringLiteral("</") + tag + QStringLiteral(">\n");
}

QString classed(const QString& name) { return QStringLiteral("class=\"%1\"").arg(name); }

QString toneClass(ReportTone tone) {
    switch (tone) {
        case ReportTone::muted: return QStringLiteral("muted");
        case ReportTone::good: return QStringLiteral("good");
        case ReportTone::bad: return QStringLiteral("bad");
        case ReportTone::warn: return QStringLiteral("warn");
        case ReportTone::plain: break;
    }
    return {};
}

QString words(const ReportWords& said) {
    QString html = escaped(said.text);
    if (said.strong) html = QStringLiteral("<strong>%1</strong>").arg(html);
    if (const QString tone = toneClass(said.tone); !tone.isEmpty())
        html = QStringLiteral("<span class=\"%1\">%2</span>").arg(tone, html);
    for (const int number : said.notes) html += QStringLiteral("<sup><a href=\"#note-%1\">%1</a></sup>").arg(number);
    return html;
}

QString cell(const ReportCell& content) {
    QString html = words(content.words);
    if (!content.mark.isEmpty()) html += QStringLiteral(" <span class=\"mark\">%1</span>").arg(escaped(content.mark));
    if (!content.qualifier.isEmpty()) html += QStringLiteral("<div class=\"qualifier\">%1</div>").arg(escaped(content.qualifier));
    return html;
}

QString scrolled(const QString& table) { return element(QStringLiteral("div"), classed(QStringLiteral("wide")), table); }

/// One overload a kind of block.
struct BlockWriter {
    QString operator()(const ReportHeading& heading) const {
        const bool section = heading.level == ReportHeading::Level::section;
        QString html = element(section ? QStringLiteral("h2") : QStringLiteral("h3"), {}, escaped(heading.text));
        if (!heading.qualifier.isEmpty())
            html += element(QStringLiteral("p"), classed(QStringLiteral("qualifier")), escaped(heading.qualifier));
        return html;
    }

    QString operator()(const ReportParagraph& paragraph) const {
        return element(QStringLiteral("p"), paragraph.small ? classed(QStringLiteral("qualifier")) : QString(),
                       words(paragraph.words));
    }

    QString operator()(const ReportCards& cards) const {
        QString html;
        for (const ReportCard& card : cards.cards)
            html += element(QStringLiteral("div"), classed(QStringLiteral("card")),
                            element(QStringLiteral("dt"), {}, escaped(card.question)) +
                                element(QStringLiteral("dd"), classed(QStringLiteral("answer")), escaped(card.answer)) +
                                element(QStringLiteral("dd"), {}, escaped(card.detail)));
        return element(QStringLiteral("dl"), classed(QStringLiteral("cards")), html);
    }

    QString operator()(const ReportOfferTable& table) const {
        QString heads = QStringLiteral("<td></td>");
        for (const ReportCell& head : table.heads)
            heads += element(QStringLiteral("th"), QStringLiteral("scope=\"col\""), cell(head));
        QString rows;
        for (const auto& row : table.rows) {
            QString line = element(QStringLiteral("th"), QStringLiteral("scope=\"row\""), escaped(row.heading));
            for (const ReportCell& value : row.cells) line += element(QStringLiteral("td"), {}, cell(value));
            rows += element(QStringLiteral("tr"), {}, line);
        }
        return tableOf(QStringLiteral("offers"), table.caption, heads, rows);
    }

    QString operator()(const ReportListTable& table) const {
        QString heads;
        if (table.showHead)
            for (const auto& column : table.columns)
                heads += element(QStringLiteral("th"), QStringLiteral("scope=\"col\"") + figures(column), escaped(column.head));
        QString rows;
        for (const auto& cells : table.rows) {
            QString line;
            for (std::size_t i = 0; i < cells.size() && i < table.columns.size(); ++i)
                line += element(QStringLiteral("td"), figures(table.columns[i]).trimmed(), cell(cells[i]));
            rows += element(QStringLiteral("tr"), {}, line);
            if (cells.size() > table.columns.size())
                rows += element(QStringLiteral("tr"), {},
                                QStringLiteral("<td></td>") +
                                    element(QStringLiteral("td"), QStringLiteral("colspan=\"%1\"").arg(table.columns.size() - 1),
                                            cell(cells[table.columns.size()])));
        }
        return tableOf(QStringLiteral("list"), table.caption, heads, rows);
    }

    QString operator()(const ReportChart& chart) const {
        QString html = chart.data.rows.empty() ? QString() : htmlChart(chart.data);
        for (const QStringList& lines : {chart.data.explanation, chart.data.notDrawn})
            for (const QString& line : lines)
                html += element(QStringLiteral("p"), classed(QStringLiteral("qualifier")), escaped(line));
        return element(QStringLiteral("figure"), {}, html);
    }

    QString operator()(const ReportHorizonChart& chart) const {
        QString html = chart.data.lines.empty() ? QString() : htmlHorizonChart(chart.data);
        for (const QStringList& lines : {chart.data.explanation, chart.data.notDrawn})
            for (const QString& line : lines)
                html += element(QStringLiteral("p"), classed(QStringLiteral("qualifier")), escaped(line));
        return element(QStringLiteral("figure"), {}, html);
    }

    QString operator()(const ReportNotes& notes) const {
        QString html;
        for (const auto& note : notes.notes)
            html +=
                element(QStringLiteral("li"), QStringLiteral("id=\"note-%1\" value=\"%1\"").arg(note.number), escaped(note.text));
        return notes.notes.empty() ? QString() : element(QStringLiteral("ol"), classed(QStringLiteral("notes")), html);
    }

private:
    static QString figures(const ReportListTable::Column& column) {
        return column.figures ? QStringLiteral(" class=\"figures\"") : QString();
    }
    static QString tableOf(const QString& kind, const QString& caption, const QString& heads, const QString& rows) {
        QString html = element(QStringLiteral("caption"), {}, escaped(caption));
        if (!heads.isEmpty()) html += element(QStringLiteral("thead"), {}, element(QStringLiteral("tr"), {}, heads));
        html += element(QStringLiteral("tbody"), {}, rows);
        return scrolled(element(QStringLiteral("table"), classed(kind), html));
    }
};

QString styleSheet() {
    const Theme theme = Theme::light();
    static const QString sheet = QStringLiteral(
        "body{font:13px/1.45 Inter,'DejaVu Sans',sans-serif;font-feature-settings:'tnum';color:@ink;background:@card;"
        "max-width:960px;margin:32px auto;padding:0 24px}"
        "header,footer{display:flex;justify-content:space-between;gap:24px;color:@muted;font-size:11.5px;border-bottom:1px solid "
        "@line;"
        "padding-bottom:8px}footer{border-bottom:0;border-top:1px solid @line;padding:8px 0;margin-top:32px}"
        "h1{font-size:26px;line-height:1.2;margin:24px 0 6px}h2{font-size:15px;margin:28px 0 8px}h3{font-size:13px;margin:18px 0 "
        "4px}"
        ".subtitle,.muted,.qualifier{color:@muted}.qualifier,.notes{font-size:11.5px;margin:2px "
        "0}.notes{color:@muted;padding-left:18px}"
        ".good,.mark{color:@good}.bad{color:@bad}.warn{color:@warn}.mark{font-size:11.5px;font-weight:600}"
        ".cards{display:flex;flex-wrap:wrap;gap:16px}.card{flex:1 1 220px;border:1px solid @line;border-radius:7px;padding:14px "
        "16px}"
        "dt{color:@muted;font-size:11.5px}dd{margin:4px 0 0}.answer{font-size:17px;font-weight:600}"
        ".wide{overflow-x:auto}table{border-collapse:collapse;width:100%}caption{position:absolute;left:-9999px}"
        "td,th{text-align:left;vertical-align:top;padding:7px 12px 7px 0;border-bottom:1px solid @line;overflow-wrap:anywhere}"
        ".offers td,.offers th{min-width:112px}.offers thead th,.offers thead td{border-bottom-color:@ink}"
        "tbody th,.list thead "
        "th{font-weight:400;color:@muted}.figures{text-align:right}figure{margin:0}svg{width:100%;height:auto}"
        "a{color:@accent;text-decoration:none}sup{margin-left:2px}@media "
        "print{body{margin:0;max-width:none}tr{break-inside:avoid}}");
    QString made = sheet;
    const std::pair<const char*, QColor> roles[] = {{"@ink", theme.ink},   {"@muted", theme.muted},  {"@line", theme.line},
                                                    {"@card", theme.card}, {"@good", theme.good},    {"@bad", theme.bad},
                                                    {"@warn", theme.warn}, {"@accent", theme.accent}};
    for (const auto& [role, colour] : roles) made.replace(QLatin1String(role), colour.name());
    return made;
}

}  // namespace

QByteArray htmlReport(const ReportDocument& document) {
    const auto span = [](const QString& text) { return element(QStringLiteral("span"), {}, escaped(text)); };
    QString body = element(QStringLiteral("header"), {}, span(document.subject) + span(document.date));
    QString content = element(QStringLiteral("h1"), {}, escaped(document.title)) +
                      element(QStringLiteral("p"), classed(QStringLiteral("subtitle")), escaped(document.subtitle));
    for (const ReportBlock& block : document.blocks) content += std::visit(BlockWriter{}, block);
    body += element(QStringLiteral("main"), {}, content) + element(QStringLiteral("footer"), {}, span(document.footer));
    const QString head = QStringLiteral(
        "<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"generator\" content=\"Offerbook 1.0\">\n");
    const QString made =
        head + element(QStringLiteral("title"), {}, escaped(document.title)) + element(QStringLiteral("style"), {}, styleSheet());
    const QString page = element(QStringLiteral("html"), QStringLiteral("lang=\"%1\"").arg(document.language.toHtmlEscaped()),
                                 element(QStringLiteral("head"), {}, made) + element(QStringLiteral("body"), {}, body));
    return QStringLiteral("<!DOCTYPE html>\n%1").arg(page).toUtf8();
}

}  // namespace offerbook::ui
