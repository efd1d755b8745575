// What a newer reading would change, and that a person's word is never overwritten by it.
#include "core/extract/reread.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;
using Kind = FieldChange::Kind;

namespace {

const std::string storedText = "Cook\nExample Canteen, Bonn\nPay: 3000 EUR a month\n";

Evidence quote(const std::string& text, const std::string& words) {
    const std::size_t at = text.find(words);
    if (at == std::string::npos) qFatal("the test quotes what is not there");
    return {at, at + words.size(), words};
}

Stated<std::string> said(const std::string& value, const std::string& text = storedText) {
    return Stated<std::string>::extracted(value, {quote(text, value)});
}

SourceDocument document() {
    SourceDocument stored;
    stored.name = "cook.txt";
    stored.bytes = stored.text = storedText;
    return stored;
}

Reading reading(Posting posting, const std::string& text = storedText) {
    Reading fresh;
    fresh.document = document();
    fresh.document.text = text;
    fresh.postings = {std::move(posting)};
    return fresh;
}

}  // namespace

class RereadTest : public QObject {
    Q_OBJECT

private slots:
    void kindsOfChange_data();
    void kindsOfChange();
    void evidenceFollowsTheStoredText();
    void theRightOneOfSeveral();
    void noPostingAnyMore();
};

void RereadTest::kindsOfChange_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("fresh");
    QTest::addColumn<QString>("taken");
    QTest::newRow("nothing changes") << -1 << "Cook"
                                     << "Cook"
                                     << "Cook";
    QTest::newRow("newly found") << static_cast<int>(Kind::filled) << ""
                                 << "Cook"
                                 << "Cook";
    QTest::newRow("another value") << static_cast<int>(Kind::changed) << "Cook"
                                   << "Example Canteen"
                                   << "Example Canteen";
    QTest::newRow("no longer found") << static_cast<int>(Kind::gone) << "Cook"
                                     << ""
                                     << "";
    QTest::newRow("typed") << static_cast<int>(Kind::disagrees) << "typed:Chef"
                           << "Cook"
                           << "Chef";
    QTest::newRow("confirmed") << static_cast<int>(Kind::disagrees) << "confirmed:Example Canteen"
                               << "Cook"
                               << "Example Canteen";
    QTest::newRow("confirmed and read the same") << -1 << "confirmed:Cook"
                                                 << "Cook"
                                                 << "Cook";
    QTest::newRow("confirmed and no longer found") << -1 << "confirmed:Cook"
                                                   << ""
                                                   << "Cook";
    QTest::newRow("cleared") << static_cast<int>(Kind::disagrees) << "cleared:"
                             << "Cook"
                             << "";
}

void RereadTest::kindsOfChange() {
    QFETCH(int, kind);
    QFETCH(QString, stored);
    QFETCH(QString, fresh);
    QFETCH(QString, taken);
    const auto field = [](const QString& words) {
        const std::string value = words.section(':', -1).toStdString();
        if (words.startsWith("typed:")) return Stated<std::string>::typed(value);
        if (words.startsWith("cleared:")) return Stated<std::string>::cleared();
        if (words.startsWith("confirmed:")) return said(value).confirmed();
        return value.empty() ? Stated<std::string>() : said(value);
    };
    Posting before;
    before.title = field(stored);
    Posting now;
    now.title = field(fresh);
    const auto rereading = compareReadings(before, document(), reading(now));
    QVERIFY(rereading.has_value());
    QCOMPARE(rereading->changes.size(), kind < 0 ? std::size_t{0} : std::size_t{1});
    if (kind >= 0) QCOMPARE(static_cast<int>(rereading->changes.front().kind), kind);
    const Posting after = withFieldTaken(before, *rereading, "title");
    QCOMPARE(QString::fromStdString(after.title.hasValue() ? *after.title : std::string()), taken);
    QCOMPARE(after.title.origin(), before.title.isByPerson() ? before.title.origin() : Origin::extracted);
    if (kind == static_cast<int>(Kind::disagrees)) QCOMPARE(after.title.alternatives().back().value, std::string("Cook"));
}

/// A newer program may bring the same bytes to another text (repaired letters, more of the page).
void RereadTest::evidenceFollowsTheStoredText() {
    const std::string newer = "Jobs | Log in\n\n" + storedText + "With a new line of the page.\n";
    Posting now;
    now.title = said("Cook", newer);
    now.employer = said("With a new line", newer);
    const auto rereading = compareReadings({}, document(), reading(now, newer));
    QCOMPARE(rereading->changes.size(), std::size_t{1});
    const Evidence& piece = rereading->fresh.title.evidence().front();
    QCOMPARE(storedText.substr(piece.begin, piece.end - piece.begin), piece.text);
    QVERIFY(!rereading->fresh.employer.hasValue());
}

void RereadTest::theRightOneOfSeveral() {
    Posting stored;
    stored.title = said("Example Canteen");
    Posting first;
    first.title = said("Cook");
    Posting second;
    second.title = said("Example Canteen");
    second.reference = said("3000");
    Reading fresh = reading(first);
    fresh.postings.push_back(second);
    const auto rereading = compareReadings(stored, document(), fresh);
    QCOMPARE(rereading->changes.size(), std::size_t{1});
    QCOMPARE(rereading->changes.front().key, std::string("job_reference"));
}

void RereadTest::noPostingAnyMore() {
    Posting stored;
    stored.title = said("Cook");
    Reading fresh = reading({});
    fresh.postings.clear();
    QVERIFY(!compareReadings(stored, document(), fresh).has_value());
}

QTEST_APPLESS_MAIN(RereadTest)
#include "reread_test.moc"
