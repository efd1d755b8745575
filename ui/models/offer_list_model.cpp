#include "ui/models/offer_list_model.h"

#include "ui/bridge/strings.h"
#include "ui/models/morph.h"
#include "ui/phrases/phrases.h"
#include "ui/session/book_session.h"
#include "ui/session/comparison_edits.h"

#include <QStringList>

#include <algorithm>
#include <functional>
#include <set>

namespace offerbook::ui {
namespace {

enum Heading : std::int64_t { comparing = 1, others, benchmarks, texts, hits };

QString joined(const QStringList& parts) {
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(" · "));
}

std::optional<int> daysUntil(const std::optional<std::string>& deadline, Date today) {
    const auto day = deadline ? parseIsoDate(*deadline) : std::nullopt;
    return day ? std::optional(daysBetween(today, *day)) : std::nullopt;
}

}  // namespace

OfferListModel::OfferListModel(BookSession& session, QObject* parent) : QAbstractListModel(parent), session_(session) {
    refresh();
}

int OfferListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }

OfferListModel::Item OfferListModel::heading(const QString& title) {
    Item item;
    item.title = title;
    return item;
}

const OfferListModel::Item* OfferListModel::itemAt(const QModelIndex& index) const {
    if (!index.isValid() || !checkIndex(index)) return nullptr;
    const auto found = items_.find(rows_[static_cast<std::size_t>(index.row())]);
    return found == items_.end() ? nullptr : &found->second;
}

QVariant OfferListModel::data(const QModelIndex& index, int role) const {
    const Item* item = itemAt(index);
    if (item == nullptr) return {};
    static const std::map<int, std::function<QVariant(const Item&)>> readers = {
        {Qt::DisplayRole, [](const Item& one) { return one.title; }},
        {Qt::ToolTipRole,
         [](const Item& one) {
             return one.kind == Kind::heading ? QString() : joined({one.title, one.subline});
         }},
        {Qt::CheckStateRole,
         [](const Item& one) {
             return one.kind == Kind::offer ? QVariant(one.compared ? Qt::Checked : Qt::Unchecked) : QVariant();
         }},
        {Qt::AccessibleTextRole,
         [](const Item& one) {
             QStringList parts{one.title, one.subline};
             for (const Mark& mark : one.marks) parts << mark.word;
             if (one.kind == Kind::offer) parts << (one.compared ? tr("in the comparison") : tr("not in the comparison"));
             return joined(parts);
         }},
        {KindRole, [](const Item& one) { return static_cast<int>(one.kind); }},
        {SublineRole, [](const Item& one) { return one.subline; }},
        {MarksRole, [](const Item& one) { return QVariant::fromValue(one.marks); }},
        {SnippetRole, [](const Item& one) { return one.snippet; }},
        {OfferIdRole, [](const Item& one) { return static_cast<qlonglong>(one.posting); }},
        {DocumentIdRole, [](const Item& one) { return static_cast<qlonglong>(one.document); }},
    };
    const auto reader = readers.find(role);
    return reader == readers.end() ? QVariant() : reader->second(*item);
}

bool OfferListModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const Item* item = itemAt(index);
    if (item == nullptr || role != Qt::CheckStateRole || item->kind != Kind::offer) return false;
    comparison_edits::setCompared(session_, PostingId(item->posting), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags OfferListModel::flags(const QModelIndex& index) const {
    const Item* item = itemAt(index);
    if (item == nullptr || item->kind == Kind::heading) return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return item->kind == Kind::offer ? plain | Qt::ItemIsUserCheckable : plain;
}

QModelIndex OfferListModel::indexOf(PostingId offer) const {
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (rows_[i].kind == Kind::offer && rows_[i].id == offer.value()) return index(static_cast<int>(i));
    return {};
}

bool OfferListModel::isCompared(PostingId offer) const {
    const auto& offers = session_.comparison().offers;
    return std::find(offers.begin(), offers.end(), offer) != offers.end();
}

std::optional<eligibility::Truth> OfferListModel::verdictOf(PostingId offer) const {
    if (const auto known = verdicts_.find(offer); known != verdicts_.end()) return known->second;
    std::optional<eligibility::Truth> truth;
    const auto& candidate = session_.result().candidate;
    if (const auto posting = candidate ? session_.book().posting(offer) : std::nullopt) {
        const Services& services = session_.services();
        truth = eligibility::judge(*posting, *candidate, *services.reference, services.clock->today()).truth;
    }
    return verdicts_[offer] = truth;
}

OfferListModel::Item OfferListModel::offerItem(const book::PostingSummary& summary) const {
    Item item;
    item.kind = Kind::offer;
    item.posting = summary.id.value();
    item.compared = isCompared(summary.id);
    item.title = summary.title.empty() ? tr("Offer without a title") : toQt(summary.title);
    const auto days = daysUntil(summary.deadline, session_.services().clock->today());
    constexpr int soon = 30;
    QString left;
    if (days && *days >= 0 && *days <= soon)
        left = *days == 0 ? tr("last day") : *days == 1 ? tr("1 day left") : tr("%1 days left").arg(*days);
    const QString status = summary.status == ApplicationStatus::interested ? QString() : term(toWord(summary.status));
    const QString toCheck = summary.confirmed ? QString() : marks::toCheck().text();
    item.subline = joined({toQt(summary.employer), toQt(summary.place), status, left, toCheck});
    if (const auto truth = verdictOf(summary.id)) {
        using eligibility::Truth;
        item.marks.push_back(*truth == Truth::yes  ? marks::eligible()
                             : *truth == Truth::no ? marks::notEligible()
                                                   : marks::cannotTell());
    }
    if (summary.contradicted) item.marks.push_back(marks::contradicted({}));
    if (days && *days < 0) item.marks.push_back(marks::closed());
    return item;
}

OfferListModel::Item OfferListModel::textItem(const book::DocumentSummary& summary) const {
    Item item;
    item.kind = Kind::text;
    item.document = summary.id.value();
    item.title = toQt(summary.name);
    item.subline = term(toWord(summary.kind));
    if (summary.kind != DocumentKind::benchmark) return item;
    const auto document = session_.book().document(summary.id);
    if (!document || document->benchmarks.empty()) return item;
    const auto range = document->benchmarks.front().pay.range();
    const QString count = document->benchmarks.size() > 1 ? tr("%1 levels").arg(document->benchmarks.size()) : QString();
    item.subline =
        joined({toQt(document->benchmarks.front().label), range ? toQt(session_.format().range(*range)) : QString(), count});
    return item;
}

bool OfferListModel::isWanted(const book::PostingSummary& summary) const {
    if (!query_.offers || (query_.status && *query_.status != summary.status)) return false;
    return !query_.verdict || verdictOf(summary.id) == query_.verdict;
}

void OfferListModel::addTexts(Items& items) const {
    const auto add = [&](DocumentKind kind, bool wanted, Heading place, const QString& title) {
        bool first = true;
        for (const book::DocumentSummary& summary : session_.book().documents()) {
            const bool isOther = summary.kind != DocumentKind::benchmark && summary.postings == 0;
            if (!wanted || (kind == DocumentKind::benchmark ? summary.kind != kind : !isOther)) continue;
            if (first) items.push_back({{Kind::heading, place}, heading(title)});
            first = false;
            items.push_back({{Kind::text, summary.id.value()}, textItem(summary)});
        }
    };
    add(DocumentKind::benchmark, query_.benchmarks, benchmarks, tr("Benchmarks"));
    add(DocumentKind::other, query_.otherTexts, texts, tr("Other texts"));
}

OfferListModel::Items OfferListModel::everything() const {
    auto summaries = session_.book().postings();
    const std::size_t total = summaries.size();
    std::map<PostingId, book::PostingSummary> byId;
    for (const auto& summary : summaries) byId.emplace(summary.id, summary);
    Items items;
    const std::size_t compared = session_.comparison().offers.size();
    items.push_back({{Kind::heading, comparing}, heading(tr("Comparing %1 of %2").arg(compared).arg(total))});
    // What is compared stands in the order of the columns, whatever the list is sorted by.
    for (const PostingId offer : session_.comparison().offers)
        if (const auto found = byId.find(offer); found != byId.end() && isWanted(found->second))
            items.push_back({{Kind::offer, offer.value()}, offerItem(found->second)});
    sortSummaries(summaries, query_.sort, session_.format().locale());
    bool first = true;
    for (const auto& summary : summaries) {
        if (isCompared(summary.id) || !isWanted(summary)) continue;
        if (first) items.push_back({{Kind::heading, others}, heading(tr("Other offers"))});
        first = false;
        items.push_back({{Kind::offer, summary.id.value()}, offerItem(summary)});
    }
    addTexts(items);
    return items;
}

OfferListModel::Items OfferListModel::found() const {
    std::map<PostingId, book::PostingSummary> postings;
    for (auto& summary : session_.book().postings()) postings.emplace(summary.id, summary);
    std::map<DocumentId, book::DocumentSummary> documents;
    for (auto& summary : session_.book().documents()) documents.emplace(summary.id, summary);
    Items items;
    std::set<Key> seen;
    for (const book::SearchHit& hit : session_.book().search(toUtf8(query_.search))) {
        const auto posting = postings.find(hit.posting);
        const auto document = documents.find(hit.document);
        const bool isOffer = posting != postings.end();
        if (isOffer ? !isWanted(posting->second) : document == documents.end()) continue;
        const Key key = isOffer ? Key{Kind::offer, hit.posting.value()} : Key{Kind::text, hit.document.value()};
        if (!seen.insert(key).second) continue;
        Item item = isOffer ? offerItem(posting->second) : textItem(document->second);
        item.snippet = toQt(hit.snippet).simplified();
        items.push_back({key, item});
    }
    const QString title = items.empty() ? tr("Nothing found") : tr("Found %1").arg(items.size());
    items.insert(items.begin(), {{Kind::heading, hits}, heading(title)});
    return items;
}

void OfferListModel::show(const Items& items) {
    std::vector<Key> wanted;
    std::map<Key, Item> before = std::move(items_);
    items_ = before;
    for (const auto& [key, item] : items) {
        wanted.push_back(key);
        items_[key] = item;
    }
    morph(rows_, wanted,
          {.beginRemove = [this](int at) { beginRemoveRows({}, at, at); },
           .endRemove = [this] { endRemoveRows(); },
           .beginInsert = [this](int at) { beginInsertRows({}, at, at); },
           .endInsert = [this] { endInsertRows(); },
           .beginMove = [this](int from, int to) { beginMoveRows({}, from, from, {}, to); },
           .endMove = [this] { endMoveRows(); }});
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto old = before.find(rows_[i]);
        if (old == before.end() || old->second == items_.at(rows_[i])) continue;
        const QModelIndex at = index(static_cast<int>(i));
        Q_EMIT dataChanged(at, at);
    }
    std::erase_if(items_, [&](const auto& entry) { return std::find(rows_.begin(), rows_.end(), entry.first) == rows_.end(); });
}

void OfferListModel::refresh() {
    verdicts_.clear();
    show(query_.search.trimmed().isEmpty() ? everything() : found());
}

void OfferListModel::setQuery(const OfferListQuery& query) {
    if (query == query_) return;
    query_ = query;
    show(query_.search.trimmed().isEmpty() ? everything() : found());
}

}  // namespace offerbook::ui
