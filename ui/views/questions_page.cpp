#include "ui/views/questions_page.h"

#include "ui/session/book_session.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace offerbook::ui {
namespace {

constexpr int margin = 3 * Theme::grid;

enum Whom { everybody, employers, candidate };
enum Column { questionColumn, whomColumn, weightColumn };

/// Questions stand whole, over as many lines as their column makes of them; the tree alone gives each row one line.
class WholeWords final : public QStyledItemDelegate {
public:
    explicit WholeWords(QTreeView* view) : QStyledItemDelegate(view), view_(view) {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem shown = option;
        initStyleOption(&shown, index);
        constexpr int sides = 4 * Theme::grid;
        const int width = view_->columnWidth(index.column()) - sides;
        const QSize words = shown.fontMetrics.boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, shown.text).size();
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, words.height() + 2 * Theme::grid});
    }

private:
    QTreeView* view_;
};

}  // namespace

QuestionsPage::QuestionsPage(const BookSession& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      whom_(new QComboBox(this)),
      copy_(new QPushButton(tr("&Copy the questions"), this)),
      list_(new QTreeWidget(this)),
      state_(new QLabel(this)) {
    whom_->addItems({tr("all questions"), tr("to the employers"), tr("to the candidate")});
    whom_->setAccessibleName(tr("Whom to ask"));
    copy_->setAutoDefault(false);
    list_->setHeaderLabels({tr("Question"), tr("Whom to ask"), tr("Effect")});
    list_->header()->setTextElideMode(Qt::ElideRight);
    for (int column = 0; column < list_->columnCount(); ++column)
        list_->headerItem()->setToolTip(column, list_->headerItem()->text(column));
    list_->headerItem()->setToolTip(weightColumn, tr("What the answer can do"));
    list_->setRootIsDecorated(false);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setWordWrap(true);
    list_->setUniformRowHeights(false);
    list_->setItemDelegate(new WholeWords(list_));
    connect(list_->header(), &QHeaderView::sectionResized, list_, [this] { list_->doItemsLayout(); });
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setAccessibleName(tr("Questions to ask"));
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(questionColumn, QHeaderView::Stretch);
    for (const Column column : {whomColumn, weightColumn})
        list_->header()->setSectionResizeMode(column, QHeaderView::Interactive);
    list_->viewport()->installEventFilter(this);
    state_->setFont(Theme::current().font(Theme::smallSize));
    state_->setProperty("role", QStringLiteral("muted"));
    state_->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(whom_);
    line->addStretch(1);
    line->addWidget(copy_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(2 * Theme::grid);
    layout->addLayout(line);
    layout->addWidget(list_, 1);
    layout->addWidget(state_);
    connect(&session_, &BookSession::changed, this, &QuestionsPage::refresh);
    connect(whom_, &QComboBox::activated, this, &QuestionsPage::refresh);
    connect(copy_, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(asText()); });
    refresh();
}

/// As wide as their words, but of a narrow list a quarter each; their heads stand whole.
void QuestionsPage::fitColumns() {
    for (const Column column : {whomColumn, weightColumn}) {
        list_->resizeColumnToContents(column);
        const int most = std::max(list_->viewport()->width() / 4, list_->header()->sectionSizeHint(column));
        list_->setColumnWidth(column, std::min(list_->columnWidth(column), most));
    }
}

/// The list has its width later than the page around it.
bool QuestionsPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) fitColumns();
    return QWidget::eventFilter(watched, event);
}

void QuestionsPage::refresh() {
    shown_ = rankedQuestions(session_.result(), session_.format());
    const int whom = whom_->currentIndex();
    if (whom != everybody)
        std::erase_if(shown_, [whom](const AskedQuestion& one) { return one.toEmployer != (whom == employers); });
    list_->clear();
    for (const AskedQuestion& question : shown_) {
        const QString offers = question.offers.join(QStringLiteral(", "));
        auto* item =
            new QTreeWidgetItem(list_, {question.text, question.toEmployer ? offers : tr("the candidate, for %1").arg(offers),
                                        weightWords(question.weight)});
        item->setToolTip(questionColumn, question.text);
        item->setToolTip(whomColumn, item->text(whomColumn));
        if (question.weight >= 3) item->setFont(questionColumn, Theme::current().font(Theme::valueSize, true));
    }
    fitColumns();
    copy_->setEnabled(!shown_.empty());
    state_->setText(shown_.empty()
                        ? tr("There is nothing to ask: postings and profile say everything that counts here.")
                        : tr("What neither the posting nor the profile states, the answer that can change most first."));
}

}  // namespace offerbook::ui
