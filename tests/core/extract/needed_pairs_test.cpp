#include "core/extract/find/needed_pairs.h"

#include <QtTest>

// What is passed over is never asked for again: no text that a pattern matches may be.

using namespace offerbook::extract::find;

class NeededPairsTest : public QObject {
    Q_OBJECT

private slots:
    void mayStandIn_data() {
        QTest::addColumn<QStringList>("sources");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("may");
        const QStringList two{R"(\b(?:holidays?|leave)\b)", R"(^\W*urlaub)"};
        QTest::newRow("a word") << two << "a week of leave" << true;
        QTest::newRow("a word of the other pattern") << two << "urlaub" << true;
        QTest::newRow("none") << two << "the sum of ten" << false;
        QTest::newRow("at an even place") << QStringList{"urlaub"} << "xxurlaub" << true;
        QTest::newRow("at an odd place") << QStringList{"urlaub"} << "xurlaub" << true;
        QTest::newRow("of two letters at an odd place") << QStringList{"ab|urlaub"} << "xab" << true;
        QTest::newRow("nothing") << two << "" << false;
        QTest::newRow("behind what may be anything")
            << QStringList{R"([^.]{3,40} +(?:gmbh|llc)\b)"} << "example works llc" << true;
        QTest::newRow("only that") << QStringList{R"([^.]{3,40} +(?:gmbh|llc)\b)"} << "example works" << false;
        QTest::newRow("one letter is no pair") << QStringList{R"([0-9]+ ?(?:hours?|h)\b)"} << "no text is passed over" << true;
        QTest::newRow("nothing known of one") << QStringList{R"(\bleave\b)", R"([a-z]+)"} << "no text is passed over" << true;
        QTest::newRow("within what is repeated") << QStringList{R"((?:ab|cd)+x?)"} << "cdcd" << true;
    }
    void mayStandIn() {
        QFETCH(QStringList, sources);
        QFETCH(QString, text);
        QFETCH(bool, may);
        std::vector<std::string> all;
        for (const QString& source : sources) all.push_back(source.toStdString());
        QCOMPARE(NeededPairs::of(all).mayStandIn(text.toStdString()), may);
    }
};

QTEST_APPLESS_MAIN(NeededPairsTest)
#include "needed_pairs_test.moc"
