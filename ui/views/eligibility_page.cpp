#include "ui/views/eligibility_page.h"

#include "ui/bridge/strings.h"
#include "ui/models/eligibility_matrix_model.h"
#include "ui/session/book_session.h"
#include "ui/theme/theme.h"
#include "ui/views/flow_layout.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace offerbook::ui {
namespace {

constexpr int margin = 3 * Theme::grid;
constexpr int widestOffer = 180;
constexpr int widestName = 200;

QString chooseByDialog(QWidget* parent, const QString& proposal) {
    return QFileDialog::getSaveFileName(parent, EligibilityPage::tr("Save the table"), proposal,
                                        EligibilityPage::tr("Tables (*.csv)"));
}

}  // namespace

EligibilityPage::EligibilityPage(BookSession& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      model_(new EligibilityMatrixModel(session, this)),
      filter_(new EligibilityMatrixFilter(this)),
      words_(new QLineEdit(this)),
      offer_(new QComboBox(this)),
      verdict_(new QComboBox(this)),
      copy_(new QPushButton(tr("&Copy"), this)),
      save_(new QPushButton(tr("Save as C&SV…"), this)),
      table_(new QTableView(this)),
      state_(new QLabel(this)),
      chooseFile_(chooseByDialog) {
    filter_->setSourceModel(model_);
    build();
    connect(&session_, &BookSession::changed, this, &EligibilityPage::refresh);
    connect(words_, &QLineEdit::textChanged, this, &EligibilityPage::applyFilter);
    connect(offer_, &QComboBox::activated, this, &EligibilityPage::applyFilter);
    connect(verdict_, &QComboBox::activated, this, &EligibilityPage::applyFilter);
    connect(copy_, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(matrixAsCsv(*filter_)); });
    connect(save_, &QPushButton::clicked, this, &EligibilityPage::saveCsv);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (const auto reasons = model_->reasonsAt(filter_->mapToSource(index))) Q_EMIT reasonsWanted(*reasons);
    });
    fillOffers();
    say();
}

void EligibilityPage::build() {
    using eligibility::Truth;
    words_->setPlaceholderText(tr("Find a candidate"));
    words_->setAccessibleName(tr("Find a candidate"));
    words_->setClearButtonEnabled(true);
    words_->setFixedWidth(widestName);
    offer_->setAccessibleName(tr("On which offer"));
    offer_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    verdict_->setAccessibleName(tr("Who may apply"));
    verdict_->addItem(tr("all candidates"), -1);
    verdict_->addItem(marks::eligible().text(), static_cast<int>(Truth::yes));
    verdict_->addItem(marks::cannotTell().text(), static_cast<int>(Truth::unknown));
    verdict_->addItem(marks::notEligible().text(), static_cast<int>(Truth::no));
    table_->setModel(filter_);
    table_->setAccessibleName(tr("Who may apply to what"));
    table_->setAccessibleDescription(tr("Candidates by offers. A heading sorts; a cell tells its reasons."));
    table_->setFrameShape(QFrame::NoFrame);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setSortingEnabled(true);
    table_->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setMaximumSectionSize(widestOffer);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->verticalHeader()->setDefaultSectionSize(Theme::controlHeight);
    table_->verticalHeader()->setMaximumWidth(widestName);
    table_->setTabKeyNavigation(false);
    state_->setFont(Theme::current().font(Theme::smallSize));
    state_->setProperty("role", QStringLiteral("muted"));
    state_->setWordWrap(true);
    for (QPushButton* button : {copy_, save_}) button->setAutoDefault(false);
    // In longer languages the controls take a second line.
    auto* controls = new QWidget(this);
    auto* line = new FlowLayout(controls, 2 * Theme::grid);
    line->setContentsMargins(0, 0, 0, 0);
    for (QWidget* control : std::initializer_list<QWidget*>{words_, verdict_, offer_, copy_, save_}) line->addWidget(control);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(2 * Theme::grid);
    layout->addWidget(controls);
    layout->addWidget(table_, 1);
    layout->addWidget(state_);
}

void EligibilityPage::fillOffers() {
    const QVariant before = offer_->currentData();
    offer_->clear();
    const QString any = tr("for any offer");
    offer_->setMinimumContentsLength(static_cast<int>(any.size()));
    offer_->addItem(any);
    for (int column = 1; column < model_->columnCount(); ++column)
        offer_->addItem(tr("for %1").arg(model_->headerData(column, Qt::Horizontal).toString()),
                        model_->headerData(column, Qt::Horizontal, EligibilityMatrixModel::OfferIdRole));
    offer_->setCurrentIndex(std::max(0, before.isValid() ? offer_->findData(before) : 0));
}

void EligibilityPage::applyFilter() {
    const QVariant offer = offer_->currentData();
    const int verdict = verdict_->currentData().toInt();
    filter_->setWords(words_->text());
    filter_->setVerdict(offer.isValid() ? std::optional(offer.toLongLong()) : std::nullopt,
                        verdict < 0 ? std::nullopt : std::optional(static_cast<eligibility::Truth>(verdict)));
    say();
}

void EligibilityPage::say() {
    const bool something = model_->rowCount() > 0 && model_->columnCount() > 1;
    for (QWidget* part : {static_cast<QWidget*>(table_), static_cast<QWidget*>(copy_), static_cast<QWidget*>(save_)})
        part->setEnabled(something);
    const QString day = toQt(session_.format().date(session_.asOf()));
    if (model_->rowCount() == 0)
        state_->setText(tr("This book has no candidates yet. Add one from the menu “Candidate”."));
    else if (model_->columnCount() == 1)
        state_->setText(tr("No offer is chosen. Tick offers in the list at the left."));
    else
        state_->setText(tr("Candidates: %1 of %2, judged for %3. A heading sorts; a cell tells its reasons at the right.")
                            .arg(filter_->rowCount())
                            .arg(model_->rowCount())
                            .arg(day));
}

void EligibilityPage::refresh() {
    model_->refresh();
    fillOffers();
    applyFilter();
    if (const auto reasons = model_->reasonsAt(filter_->mapToSource(table_->currentIndex())); reasons && isVisible())
        Q_EMIT reasonsWanted(*reasons);
}

void EligibilityPage::saveCsv() {
    const QString name = chooseFile_(this, tr("eligibility.csv", "the proposed name of a table"));
    if (name.isEmpty()) return;
    QSaveFile file(name);
    const QByteArray bytes = matrixAsCsv(*filter_).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        Q_EMIT failed(tr("The table could not be written to %1: %2").arg(name, file.errorString()));
}

}  // namespace offerbook::ui
