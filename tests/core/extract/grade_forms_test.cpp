#include "core/extract/find/salary/grade_forms.h"

#include <QtTest>

#include <nlohmann/json.hpp>

// A new scale of pay is a line of data. A line that is broken must be said, not passed over: its grades would be missing from
// every advert.

using namespace offerbook;
using offerbook::extract::find::GradeForm;
using offerbook::extract::find::GradeForms;

namespace {

nlohmann::json section(const std::string& pattern, bool onlyNearPay = false) {
    return {{"forms", {{{"pattern", pattern}, {"only near pay", onlyNearPay}}}},
            {"agreements", {{{"letters", "xt"}, {"name", "XT-Y"}}}},
            {"agreement alone", "\\b(xt-[a-z])\\b"},
            {"dashed", {"P"}}};
}

}  // namespace

class GradeFormsTest : public QObject {
    Q_OBJECT

private slots:
    void aGradeIsWrittenInOneWay_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("grade");
        QTest::newRow("a scale with a dash") << R"(\bgrade (?P<scale>p|a)-?(?P<grade>[1-7])\b)"
                                             << "a post of grade p3"
                                             << "P-3";
        QTest::newRow("a scale without") << R"(\bgrade (?P<scale>p|a)-?(?P<grade>[1-7])\b)"
                                         << "grade a2 of the scale"
                                         << "A2";
        QTest::newRow("an agreement") << R"(\b(?P<grade>e ?[0-9]{1,2}[abc]?)\b.*(?P<scale>xt-[a-z]))"
                                      << "e 9b nach xt-y"
                                      << "XT-Y E9b";
        QTest::newRow("no scale") << R"(\bgroup (?P<grade>[ivx]+)\b)"
                                  << "pay of group iv"
                                  << "IV";
    }
    void aGradeIsWrittenInOneWay() {
        QFETCH(QString, pattern);
        QFETCH(QString, words);
        QFETCH(QString, grade);
        GradeForms forms;
        QVERIFY(!forms.add("x.json", section(pattern.toStdString())));
        const std::string text = words.toStdString();
        const auto found = forms.in(text);
        QCOMPARE(found.size(), std::size_t{1});
        re2::StringPiece part[GradeForms::mostParts + 1];
        QVERIFY(found.front()->pattern->Match(text, 0, text.size(), RE2::UNANCHORED, part, GradeForms::mostParts + 1));
        const auto piece = [&](int number) { return number == 0 ? std::string() : std::string(part[number]); };
        QCOMPARE(
            QString::fromStdString(forms.normalised(*found.front(), piece(found.front()->scale), piece(found.front()->grade))),
            grade);
    }

    void anAgreementMayStandAlone() {
        GradeForms forms;
        QVERIFY(!forms.add("x.json", section("(?P<grade>z[0-9])", true)));
        const auto agreement = forms.agreementIn("paid by xt-y, and well");
        QVERIFY(agreement.has_value());
        QCOMPARE(agreement->first, std::string("XT-Y"));
        QCOMPARE(std::string(agreement->second), std::string("xt-y"));
        QVERIFY(!forms.agreementIn("paid well").has_value());
        QVERIFY(forms.in("grade z1").front()->onlyNearPay);
        QVERIFY(forms.in("no grade").empty());
    }

    void aBrokenFormIsSaid_data() {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("no pattern") << "(?P<grade>[0-9]";
        QTest::newRow("no grade in it") << "(?P<scale>gs)-[0-9]";
        QTest::newRow("more groups than are read") << "(?P<scale>gs)-(?P<grade>([0-9])([a-c]))";
    }
    void aBrokenFormIsSaid() {
        QFETCH(QString, pattern);
        GradeForms forms;
        const auto failure = forms.add("x.json", section(pattern.toStdString()));
        QVERIFY(failure.has_value());
        QCOMPARE(failure->id, std::string("extract.vocabulary-broken"));
    }
};

QTEST_APPLESS_MAIN(GradeFormsTest)
#include "grade_forms_test.moc"
