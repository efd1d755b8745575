#include "ui/views/reasons_pane.h"

#include "ui/theme/theme.h"
#include "ui/views/painting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace offerbook::ui {
namespace {

constexpr int margin = 12;
constexpr int rail = 18;  ///< room for dot and line left of a step

constexpr int linkSide = 5;  ///< border and padding of a link: its words stand in line with the words around it

/// One rung: a dot on a line that leads on to the next.
class StepWidget : public QWidget {
public:
    StepWidget(Tone tone, bool isLast, QWidget* parent) : QWidget(parent), tone_(tone), isLast_(isLast) {}

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        constexpr QPointF dot(7.5, 9);
        if (!isLast_) {
            painter.setPen(theme.line);
            painter.drawLine(dot, QPointF(dot.x(), height()));
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone_ == Tone::plain ? theme.accent : coloursOf(tone_, theme).ink);
        painter.drawEllipse(dot, 3.5, 3.5);
    }

private:
    Tone tone_;
    bool isLast_;
};

const char* roleOf(Tone tone) {
    switch (tone) {
        case Tone::good: return "good";
        case Tone::bad: return "bad";
        case Tone::warn: return "warn";
        case Tone::plain:
        case Tone::quiet:
        case Tone::faint: break;
    }
    return "";
}

}  // namespace

ReasonsPane::ReasonsPane(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setProperty("role", QStringLiteral("pane"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(256);  // for a long word beside an amount
    setAccessibleName(tr("Reasons"));
    setAccessibleDescription(tr("Why the chosen figure is what it is: each step with its source."));
    clear();
}

QVBoxLayout* ReasonsPane::freshContent() {
    auto* content = new QWidget;
    content->setProperty("role", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(0);
    setWidget(content);
    verticalScrollBar()->setValue(0);
    return layout;
}

QLabel* ReasonsPane::addLabel(QVBoxLayout* layout, const QString& text, const char* role, double size, bool bold) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFont(Theme::current().font(size, bold));
    if (*role != '\0') label->setProperty("role", QLatin1String(role));
    layout->addWidget(label);
    return label;
}

/// The same within a step, where a link among the words has its border and padding left of them.
QLabel* ReasonsPane::addWords(QVBoxLayout* layout, const QString& text, const char* role, double size, bool bold) {
    QLabel* label = addLabel(layout, text, role, size, bold);
    label->setContentsMargins(linkSide, 0, 0, 0);
    return label;
}

void ReasonsPane::clear() {
    reasons_ = {};
    QVBoxLayout* layout = freshContent();
    addLabel(layout, tr("Why?"), "heading", Theme::smallSize, true)->setFont(headingFont(Theme::current()));
    layout->addSpacing(8);
    addLabel(layout, tr("Choose a figure in the table. Here stands how it came about, step by step, with every source."), "muted",
             Theme::smallSize);
    layout->addStretch(1);
}

/// Name at the left, amount at the right; rate, table and statute of each line on hover, and below it when they are asked for.
void ReasonsPane::addLines(QVBoxLayout* layout, const std::vector<ReasonLine>& lines) {
    if (lines.empty()) return;
    // A push button and not a tool button: the style lets only the former begin where the words above begin.
    auto* sources = new QPushButton(tr("Sources of these lines"));
    sources->setCheckable(true);
    sources->setFont(Theme::current().font(Theme::smallSize, false));
    sources->setProperty("role", QStringLiteral("link"));
    for (const ReasonLine& line : lines) {
        addLine(layout, line);
        if (line.source.isEmpty()) continue;
        QLabel* source = addWords(layout, line.source, "muted", Theme::smallSize);
        source->hide();
        connect(sources, &QPushButton::toggled, source, &QLabel::setVisible);
    }
    layout->addWidget(sources, 0, Qt::AlignLeft);
}

void ReasonsPane::addLine(QVBoxLayout* layout, const ReasonLine& line) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(linkSide, 3, 0, 0);
    row->setSpacing(8);
    layout->addLayout(row);
    auto* name = new QLabel(line.name);
    name->setWordWrap(true);
    auto* amount = new QLabel(line.amount);
    amount->setAlignment(Qt::AlignRight | Qt::AlignTop);
    for (QLabel* label : {name, amount}) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(Theme::current().font(Theme::smallSize, false));
        label->setToolTip(line.source);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    row->addWidget(name, 1);
    row->addWidget(amount);
}

void ReasonsPane::addSteps(QVBoxLayout* layout) {
    for (std::size_t i = 0; i < reasons_.steps.size(); ++i) {
        const ReasonStep& step = reasons_.steps[i];
        auto* widget = new StepWidget(step.tone, i + 1 == reasons_.steps.size(), nullptr);
        auto* inner = new QVBoxLayout(widget);
        inner->setContentsMargins(rail - linkSide, 0, 0, 14);
        inner->setSpacing(1);
        if (!step.title.isEmpty()) addWords(inner, step.title, roleOf(step.tone), Theme::valueSize, true);
        if (!step.detail.isEmpty()) addWords(inner, step.detail, "muted", Theme::smallSize);
        addLines(inner, step.lines);
        for (const QString& line : {step.quote, step.source})
            if (!line.isEmpty()) addWords(inner, line, "muted", Theme::smallSize);
        if (!step.note.isEmpty()) addWords(inner, step.note, "warn", Theme::smallSize);
        layout->addWidget(widget);
    }
}

void ReasonsPane::addWarnings(QVBoxLayout* layout) {
    for (const QString& warning : reasons_.warnings) {
        auto* box = new QFrame;
        box->setProperty("role", QStringLiteral("warning"));
        auto* inner = new QVBoxLayout(box);
        inner->setContentsMargins(10, 8, 10, 8);
        addLabel(inner, QStringLiteral("! ") + warning, "", 12);
        layout->addWidget(box);
        layout->addSpacing(8);
    }
}

void ReasonsPane::addQuestions(QVBoxLayout* layout) {
    if (reasons_.questions.empty()) return;
    layout->addSpacing(8);
    addLabel(layout, tr("To ask"), "heading", Theme::smallSize, true)->setFont(headingFont(Theme::current()));
    layout->addSpacing(4);
    for (const QString& question : reasons_.questions) addLabel(layout, question, "", Theme::valueSize);
}

void ReasonsPane::show(const Reasons& reasons) {
    if (reasons == reasons_) return;
    reasons_ = reasons;
    QVBoxLayout* layout = freshContent();
    addLabel(layout, reasons.heading, "heading", Theme::smallSize, true)->setFont(headingFont(Theme::current()));
    layout->addSpacing(2);
    addLabel(layout, reasons.offer, "muted", Theme::smallSize);
    layout->addSpacing(12);
    addSteps(layout);
    addWarnings(layout);
    addQuestions(layout);
    layout->addStretch(1);
    widget()->setAccessibleName(reasons.heading);
    widget()->setAccessibleDescription(reasons.plainText());
}

}  // namespace offerbook::ui
