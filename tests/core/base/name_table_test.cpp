#include "core/base/name_table.h"

#include <QtTest>

#include <string>

// Groups of words are asked for by their names hundreds of times a posting. A name that is found as another one reads the
// wrong words, and one that is not found reads none.

using offerbook::NameTable;

class NameTableTest : public QObject {
    Q_OBJECT

private slots:
    void everyNameKeepsItsNumber() {
        constexpr std::uint32_t many = 3000;
        NameTable table;
        QCOMPARE(table.find("period"), NameTable::none);
        for (std::uint32_t i = 0; i < many; ++i) QCOMPARE(table.add("group." + std::to_string(i)), i);
        for (std::uint32_t i = 0; i < many; ++i) QCOMPARE(table.find("group." + std::to_string(i)), i);
        QCOMPARE(table.add("group.7"), 7U);
        QCOMPARE(table.size(), std::size_t{many});
        QCOMPARE(table.find("group.3000"), NameTable::none);
    }

    // The hash reads the ends of a name and its length alone.
    void namesWithTheSameEndsAreTwo() {
        NameTable table;
        const auto first = table.add("contract.length.of-months");
        QCOMPARE(table.find("contract.totals.of-months"), NameTable::none);
        const auto second = table.add("contract.totals.of-months");
        QVERIFY(first != second);
        QCOMPARE(table.find("contract.length.of-months"), first);
        QCOMPARE(table.find("contract.totals.of-months"), second);
    }

    void shortNamesAndTheEmptyOneAreNames() {
        NameTable table;
        const std::string names[] = {"", "a", "b", "ab", "ba", "abc", "abcd", "abcde", "abcdefg", "abcdefgh"};
        for (const std::string& name : names) table.add(name);
        for (std::uint32_t i = 0; i < std::size(names); ++i) QCOMPARE(table.find(names[i]), i);
    }
};

QTEST_APPLESS_MAIN(NameTableTest)
#include "name_table_test.moc"
