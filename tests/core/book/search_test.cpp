#include "tests/core/book/temporary_book.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::test;

/// What a person types finds what they mean, and is never taken as query syntax.
class SearchTest : public QObject {
    Q_OBJECT
    std::unique_ptr<TemporaryBook> book_;

private Q_SLOTS:
    void init() {
        book_ = std::make_unique<TemporaryBook>();
        QVERIFY((*book_)->perform(action("a"), [](Writer& w) {
            Posting physicist = posting("Physicist", "Université de Genève");
            physicist.document =
                w.addDocument(sourceDocument("We look for a physicist in Zürich. The NEAR field matters; 80% office OR home."));
            physicist.notes = "ask about the Café";
            w.addPosting(physicist);
            Posting baker = posting("Bäcker/in", "Backhaus Straße");
            w.addPosting(baker);
            w.addDocument(sourceDocument("Market pay of physicists by level", DocumentKind::benchmark));
        }));
    }

    void finds_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("hits");
        const auto row = [](const char* name, const QString& words, const QStringList& hits) {
            QTest::newRow(name) << words << hits;
        };
        const QStringList physicist{QStringLiteral("p1"), QStringLiteral("d2")};
        const QStringList first{QStringLiteral("p1")};
        const QStringList baker{QStringLiteral("p2")};
        row("a word", QStringLiteral("physicist"), physicist);
        row("its beginning", QStringLiteral("phys"), physicist);
        row("one letter", QStringLiteral("p"), physicist);
        row("in capitals", QStringLiteral("PHYS"), physicist);
        row("an accent left out", QStringLiteral("geneve"), first);
        row("an accent put in", QStringLiteral("zürich"), first);
        row("an umlaut left out", QStringLiteral("backer"), baker);
        row("a composed accent typed decomposed", QString::fromUtf8("Zu\u0308rich"), first);
        row("words in title and text", QStringLiteral("zur phys"), first);
        row("words in employer and notes", QStringLiteral("geneve cafe"), first);
        row("one word is nowhere", QStringLiteral("phys xylophone"), {});
        row("nothing typed", QString(), {});
        row("only signs", QStringLiteral("\"* ( - : ^"), {});
        row("an operator is a word", QStringLiteral("near"), first);
        row("an operator between words", QStringLiteral("office OR home"), first);
        row("hostile syntax", QStringLiteral("\"* OR NEAR("), first);
        row("a column filter", QStringLiteral("title:physicist"), {});
        row("quotes", QStringLiteral("\"physicist\""), physicist);
        row("percent", QStringLiteral("80%"), first);
        row("a slash", QStringLiteral("bäcker/in"), baker);
        row("a statement", QStringLiteral("'; DROP TABLE posting; --"), {});
    }
    void finds() {
        QFETCH(QString, words);
        QFETCH(QStringList, hits);
        QStringList found;
        for (const SearchHit& hit : (*book_)->search(words.toStdString()))
            found << (hit.posting.isStored() ? QStringLiteral("p%1").arg(hit.posting.value())
                                             : QStringLiteral("d%1").arg(hit.document.value()));
        QCOMPARE(found, hits);
    }

    void snippetsMarkTheMatch() {
        const auto hits = (*book_)->search("zurich");
        QCOMPARE(hits.size(), std::size_t{1});
        QVERIFY2(hits[0].snippet.find("\x02"
                                      "Zürich\x03") != std::string::npos,
                 hits[0].snippet.c_str());
        QCOMPARE(hits[0].document, DocumentId(1));
    }

    void followsChangesUndoAndRedo() {
        TemporaryBook& book = *book_;
        Posting changed = *book->posting(PostingId(2));
        changed.title = Stated<std::string>::typed("Confectioner");
        QVERIFY(book->perform(action("a"), [&](Writer& w) { w.updatePosting(changed); }));
        QVERIFY(book->search("backer").empty());
        QCOMPARE(book->search("confect").size(), std::size_t{1});
        QVERIFY(book->undo().hasValue());
        QCOMPARE(book->search("backer").size(), std::size_t{1});
        QVERIFY(book->search("confect").empty());
        QVERIFY(book->undo().hasValue());
        QVERIFY(book->search("physicist").empty());
        QVERIFY(book->redo().hasValue());
        QCOMPARE(book->search("physicist").size(), std::size_t{2});
        QVERIFY(book->check().empty());
    }

    void anyBytesCanBeTyped() {
        std::mt19937 random(5);
        for (int i = 0; i < 500; ++i) {
            std::string words;
            for (int n = 0; n < 12; ++n) words += static_cast<char>(random() % 256);
            (void)(*book_)->search(words);
        }
        (void)(*book_)->search(std::string(100000, 'x'));
        (void)(*book_)->search(std::string("a\0b", 3));
    }
};

QTEST_APPLESS_MAIN(SearchTest)
#include "search_test.moc"
