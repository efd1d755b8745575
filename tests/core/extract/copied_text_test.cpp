#include "core/extract/copied/copied_text.h"

#include "tests/core/extract/said.h"
#include "tests/core/extract/test_vocabulary.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

std::string mended(const std::string& text) {
    const MendedText result = mendCopiedText(text, *testVocabulary());
    return result.isChanged() ? result.text() : text;
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

/// Broken at a width, as a mail is.
std::string wrapped(const std::string& text, std::size_t width) {
    std::string out;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::size_t column = 0;
        for (std::size_t word = begin; word < end;) {
            const std::size_t wordEnd = std::min(text.find(' ', word), end);
            if (column > 0) {
                const bool fits = column + 1 + wordEnd - word <= width;
                out += fits ? ' ' : '\n';
                column = fits ? column + 1 : 0;
            }
            out += text.substr(word, wordEnd - word);
            column += wordEnd - word;
            word = wordEnd + 1;
        }
        out += '\n';
        begin = end + 1;
    }
    return out;
}

const std::string advert =
    "Warehouse Planner\n\nSample Works Ltd is looking for a warehouse planner for its new site in Leeds, where forty people plan "
    "the deliveries to our customers in the north of England and in Scotland.\n\nYour tasks\n\n- You plan the deliveries of the "
    "day together with the drivers, and see to it that every customer knows when the goods arrive.\n- You train new colleagues, "
    "who come to us from several trades, in the use of our software.\n\nWhat we offer\n\n- A salary of £31,000 to £34,000 gross "
    "per year, according to your experience and to the shifts you take.\n- A fixed-term contract of 24 months that begins on 1 "
    "March 2027 and that can be extended by a year.\n- 27 days of paid annual leave, and the possibility to work from home on "
    "two days per week.\n\nPlease send your application with a curriculum vitae and the usual certificates by 5 May 2027 to the "
    "address given below.\n";

}  // namespace

/// What copying out of a PDF or a mail does to a text, undone.
class CopiedTextTest : public QObject {
    Q_OBJECT

private slots:
    void brokenLines_data() {
        QTest::addColumn<QString>("copied");
        QTest::addColumn<QString>("whole");
        const auto row = [](const char* name, const char* copied, const char* whole) {
            QTest::newRow(name) << QString::fromUtf8(copied) << QString::fromUtf8(whole);
        };
        row("a paragraph of one width",
            "We are looking for a baker who likes\nto rise early and who bakes bread and\ncakes with us in the old town of "
            "Ulm.\n",
            "We are looking for a baker who likes to rise early and who bakes bread and cakes with us in the old town of Ulm.\n");
        row("a capital goes on, too",
            "Wir suchen für unsere kleine, aber feine\nBackstube in Ulm eine Person, die "
            "gerne\nfrüh aufsteht und die Arbeit mit gutem\nTeig ebenso liebt wie die alten, oft\nlauten Öfen.\n",
            "Wir suchen für unsere kleine, aber feine Backstube in Ulm eine Person, die gerne früh aufsteht und die Arbeit mit "
            "gutem Teig ebenso liebt wie die alten, oft lauten Öfen.\n");
        row("a list without marks stays",
            "Deutsch und Englisch in Wort und Schrift\nFreude an der Arbeit mit Menschen\nErfahrung in der Pflege von alten "
            "Menschen\nFührerschein der Klasse B\n",
            "Deutsch und Englisch in Wort und Schrift\nFreude an der Arbeit mit Menschen\nErfahrung in der Pflege von alten "
            "Menschen\nFührerschein der Klasse B\n");
        row("small letters alone tell no width",
            "répondre aux clients et aux fournisseurs\ngérer les commandes du magasin chaque jour\nsuivre les stocks\n"
            "préparer les livraisons de la semaine avec soin\nranger\n",
            "répondre aux clients et aux fournisseurs\ngérer les commandes du magasin chaque jour\nsuivre les stocks\n"
            "préparer les livraisons de la semaine avec soin\nranger\n");
        row("a day is no mark of a list",
            "Wir freuen uns auf Ihre Unterlagen bis zum\n15. Mai 2027 und laden Sie, sobald wir sie\nin Ruhe gelesen haben, "
            "zu einem Gespräch\nein.\n",
            "Wir freuen uns auf Ihre Unterlagen bis zum 15. Mai 2027 und laden Sie, sobald wir sie in Ruhe gelesen haben, zu "
            "einem Gespräch ein.\n");
        row("a title below a list stays",
            "- a good command of French, and of other\n  languages that our guests speak with us\n- readiness to learn more of "
            "them, and an\n  ear for all dialects\nOur offer\nWe offer a contract without term\n",
            "- a good command of French, and of other languages that our guests speak with us\n- readiness to learn more of "
            "them, and an ear for all dialects\nOur offer\nWe offer a contract without term\n");
        row("an empty line between all lines",
            "We are looking for a baker who likes\n\nto rise early and who bakes bread and\n\ncakes with us in the old town of "
            "Ulm.\n",
            "We are looking for a baker who likes to rise early and who bakes bread and cakes with us in the old town of Ulm.\n");
        row("titles and lists with an empty line between all lines",
            "We are looking for a baker who likes\n\nto rise early and who bakes bread and\n\ncakes with us in the old town of "
            "Ulm.\n\nYour profile\n\n- bread\n\n- cakes\n\nOur offer\n\nWe pay.\n",
            "We are looking for a baker who likes to rise early and who bakes bread and cakes with us in the old town of "
            "Ulm.\n\nYour profile\n- bread\n- cakes\n\nOur offer\nWe pay.\n");
        row("titles with an empty line below them", "Your profile\n\n- bread\n\n- cakes\n\nOur offer\n\nWe pay.\n",
            "Your profile\n\n- bread\n- cakes\n\nOur offer\n\nWe pay.\n");
        row("a page ends within a sentence",
            "We are looking for a baker who likes to rise early\n\nPage 2 of 3\n\f\nand who bakes bread.\n",
            "We are looking for a baker who likes to rise early and who bakes bread.\n");
        row("a form feed alone", "We are looking for a baker who likes to rise early\n\fand who bakes bread.\n",
            "We are looking for a baker who likes to rise early and who bakes bread.\n");
        row("a page ends behind a sentence", "We are looking for a baker.\n\nPage 2 of 3\n\nWhat we offer\n",
            "We are looking for a baker.\n\nPage 2 of 3\n\nWhat we offer\n");
        row("data",
            "{\n  \"title\": \"Clerk of the works\",\n  \"salary_min\": 30000, \"salary\": 2,\n  \"salary_max\": 35000\n}\n",
            "{\n  \"title\": \"Clerk of the works\",\n  \"salary_min\": 30000, \"salary\": 2,\n  \"salary_max\": 35000\n}\n");
        row("a number demands more", "- a contract for a term of 24\nmonths\n", "- a contract for a term of 24 months\n");
        row("a number of a page alone", "We are looking for a baker who likes to rise early\n\n2\n\nand who bakes bread.\n",
            "We are looking for a baker who likes to rise early and who bakes bread.\n");
        row("front matter that was quoted", "  ---\n  title: a baker, for\n  place: ulm\n  ---\n",
            "  ---\n  title: a baker, for\n  place: ulm\n  ---\n");
        row("no letter of a gender demands more",
            "Team lead of our large kitchen (m/w/d)\nPlace: Ulm, near the old town, and also,\nwhere guests wish it, at their "
            "own "
            "homes,\nwhich we like\n",
            "Team lead of our large kitchen (m/w/d)\nPlace: Ulm, near the old town, and also, where guests wish it, at their own "
            "homes, which we like\n");
        row("the name of a firm below a title",
            "We bake bread of all kinds, and cakes,\nfor the people of the old town, and so\nwe need you.\n\nBaker for our "
            "second shop at the port\n"
            "SAMPLE BAKERIES S.A.\n",
            "We bake bread of all kinds, and cakes, for the people of the old town, and so we need you.\n\n"
            "Baker for our second shop at the port\nSAMPLE BAKERIES S.A.\n");
        row("an empty line within a list", "• bread and\n\ncakes\n", "• bread and\n\ncakes\n");
    }
    void brokenLines() {
        QFETCH(QString, copied);
        QFETCH(QString, whole);
        QCOMPARE(QString::fromStdString(mended(copied.toStdString())), whole);
    }

    void brokenWords_data() {
        QTest::addColumn<QString>("copied");
        QTest::addColumn<QString>("whole");
        const auto row = [](const char* copied, const char* whole) {
            QTest::newRow(whole) << QString::fromUtf8(copied) << QString::fromUtf8(whole);
        };
        row("CDD renou-\nvelable", "CDD renouvelable");
        row("CDD renou\u00AD\nvelable", "CDD renouvelable");
        row("CDD renou¬\nvelable", "CDD renouvelable");
        row("CDD renou- \nvelable", "CDD renouvelable");
        row("CDD renou\u2010\n   velable", "CDD renouvelable");
        row("39 Stunden Arbeits-\r\nzeit", "39 Stunden Arbeitszeit");
        row("a full-\ntime job", "a full-time job");
        row("a wood-\nfired oven", "a woodfired oven");
        row("a wood-fired stove, a wood-\nfired oven", "a wood-fired stove, a wood-fired oven");
        row("a team-\noriented cook", "a team-oriented cook");
        row("our day-to-\nday work", "our day-to-day work");
        row("a customer-\nfacing role", "a customer-facing role");
        row("our part-\nnership", "our partnership");
        row("our part-\nners", "our partners");
        row("Teilzeit-\nund Vollzeitstellen", "Teilzeit- und Vollzeitstellen");
        row("Teilzeit-/Vollzeit-\nStelle", "Teilzeit-/Vollzeit-Stelle");
        row("per E-\nMail", "per E-Mail");
        row("per e-\nmail", "per e-mail");
        row("IT-\ngestützt", "IT-gestützt");
        row("in Berlin-\nMitte", "in Berlin-Mitte");
        row("l'arc-en-\nciel", "l'arc-en-ciel");
        row("un mi-\ntemps", "un mi-temps");
        row("le mi-\nnimum", "le minimum");
        row("3-\n5 years", "3-5 years");
        row("a 12-\nmonth term", "a 12-month term");
        row("CHF 5'\n400 a month", "CHF 5'400 a month");
        row("2.000–\n3.000 Euro", "2.000–3.000 Euro");
        row("Monday -\nfriday", "Monday -\nfriday");
        row("We pay:\n- more", "We pay:\n- more");
    }
    void brokenWords() {
        QFETCH(QString, copied);
        QFETCH(QString, whole);
        QCOMPARE(QString::fromStdString(mended(copied.toStdString())), whole);
    }

    void signs_data() {
        QTest::addColumn<QString>("copied");
        QTest::addColumn<QString>("whole");
        const auto row = [](const char* name, const char* copied, const char* whole) {
            QTest::newRow(name) << QString::fromUtf8(copied) << QString::fromUtf8(whole);
        };
        row("ligatures", "Oﬃce of ﬁnance, ﬂexible, staﬀ", "Office of finance, flexible, staff");
        row("ligatures with blanks behind", "quali ﬁ cation, ﬂ exible hours", "quali fication, flexible hours");
        row("a ligature that ends a word", "staﬀ and ﬁnance oﬃcer", "staff and finance officer");
        row("signs of fonts", "\uF0B7 bread\n\uF0A7cakes", "• bread\n• cakes");
        row("letters for signs", "o Bread\no Cakes", "• Bread\n• Cakes");
        row("one letter is a word", "Cuoco\no Cameriere", "Cuoco\no Cameriere");
        row("hyphens without blanks", "-Bread\n-Cakes", "- Bread\n- Cakes");
        row("one hyphen", "-Bread\nCakes", "-Bread\nCakes");
        row("a sign above its words", "•\nBread\n•\nCakes", "• Bread\n• Cakes");
        row("ends of lines of old", "Bread\rCakes", "Bread\nCakes");
        row("two blanks", "We  bake  bread  and  cakes  for  the  people  of  our  town",
            "We bake bread and cakes for the people of our town");
        row("tabs", "We\tbake\tbread\tand\tcakes\tfor\tthe\tpeople\tof\tour\ttown",
            "We bake bread and cakes for the people of our town");
        row("spaces that do not break at ends of lines", "Bread\u00A0 \n\u00A0\nCakes \n", "Bread\n\nCakes \n");
        row("columns stay", "Place of work    Ulm\nSalary           3000 euros",
            "Place of work    Ulm\nSalary           3000 euros");
    }
    void signs() {
        QFETCH(QString, copied);
        QFETCH(QString, whole);
        QCOMPARE(QString::fromStdString(mended(copied.toStdString())), whole);
    }

    void leavesUsualTexts() {
        QVERIFY(!mendCopiedText(advert, *testVocabulary()).isChanged());
        QVERIFY(!mendCopiedText("", *testVocabulary()).isChanged());
        QVERIFY(!mendCopiedText("---\ntitle: Clerk-\nplace: Ulm\n---\n", *testVocabulary()).isChanged());
        QVERIFY(!mendCopiedText("---\r\ntitle: Clerk-\r\nplace: Ulm\r\n---\r\n", *testVocabulary()).isChanged());
    }

    void readsAsWhole_data() {
        QTest::addColumn<QString>("copied");
        const auto row = [](const char* name, const std::string& copied) {
            QTest::newRow(name) << QString::fromStdString(copied);
        };
        for (const std::size_t width : {45U, 60U, 72U, 80U}) {
            const std::string lines = wrapped(advert, width);
            const std::string name = std::to_string(width);
            row(name.c_str(), lines);
            row((name + " with an empty line between all lines").c_str(), replaced(replaced(lines, "\n\n", "\n"), "\n", "\n\n"));
            row((name + " without empty lines").c_str(), replaced(lines, "\n\n", "\n"));
            row((name + " quoted").c_str(), "> " + replaced(lines, "\n", "\n> "));
            row((name + " with ends of lines of Windows").c_str(), replaced(lines, "\n", "\r\n"));
        }
        row("two blanks", replaced(advert, " ", "  "));
        row("tabs", replaced(replaced(advert, " ", "\t"), "-\t", "- "));
        row("ends of lines of old", replaced(advert, "\n", "\r"));
        row("signs of fonts", replaced(advert, "\n- ", "\n\uF0B7"));
        row("broken words", replaced(replaced(advert, "experience", "experi-\nence"), "contract", "con-\ntract"));
        row("broken values", replaced(replaced(replaced(advert, "24 months", "24\nmonths"), "£34,000 gross", "£34,000\ngross"),
                                      "5 May", "5\nMay"));
    }
    void readsAsWhole() {
        QFETCH(QString, copied);
        const std::string text = copied.toStdString();
        const Reading reading = readText(text);
        QVERIFY(!reading.postings.empty());
        const Posting& posting = reading.postings.front();
        const Posting plain = firstPosting(advert);
        for (const char* field : {"employer", "title", "locations", "salary", "contract", "deadline", "start_date"})
            QCOMPARE(said::said(posting, field), said::said(plain, field));
        // Evidence is what was copied, with everything that stands within it.
        QCOMPARE(reading.document.text.size(), text.size());
        forEachField(posting, [&](std::string_view, const auto& stated) {
            for (const Evidence& evidence : stated.evidence())
                QCOMPARE(reading.document.text.substr(evidence.begin, evidence.end - evidence.begin), evidence.text);
        });
    }

    void quotesBrokenWords() {
        const Posting posting = firstPosting("Offre d'emploi : boulangère\n\nContrat : CDD de 12 mois renou-\nvelable\n");
        QVERIFY(posting.contract.hasValue());
        QCOMPARE(said::contract(posting), QString("fixed-term 12..12 extension"));
        bool isQuoted = false;
        for (const Evidence& evidence : posting.contract.evidence())
            isQuoted = isQuoted || evidence.text.find("renou-\nvelable") != std::string::npos;
        QVERIFY(isQuoted);
    }

    void knowsPlaces() {
        const std::string text = "ab-\ncd ef";
        const MendedText one(text, {{{2, 4}, ""}, {{6, 7}, "--"}});
        QCOMPARE(one.text(), std::string("abcd--ef"));
        QCOMPARE(one.toOriginal({0, 2}), (Span{0, 2}));
        QCOMPARE(one.toOriginal({0, 4}), (Span{0, 6}));
        QCOMPARE(one.toOriginal({2, 4}), (Span{4, 6}));
        QCOMPARE(one.toOriginal({3, 5}), (Span{5, 7}));
        QCOMPARE(one.toOriginal({5, 8}), (Span{6, 9}));
        QCOMPARE(one.toMended(0), std::size_t{0});
        QCOMPARE(one.toMended(3), std::size_t{2});
        QCOMPARE(one.toMended(4), std::size_t{2});
        QCOMPARE(one.toMended(9), std::size_t{8});
        QVERIFY(!MendedText(text, {}).isChanged());
        QCOMPARE(MendedText(text, {}).toOriginal({1, 3}), (Span{1, 3}));
    }
};

QTEST_GUILESS_MAIN(CopiedTextTest)
#include "copied_text_test.moc"
