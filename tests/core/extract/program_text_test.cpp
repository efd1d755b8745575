#include "tests/core/extract/said.h"

#include "core/extract/evidence_places.h"
#include "core/extract/program/component_braces.h"
#include "core/extract/program/program_text.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;
using namespace offerbook::extract::program;

namespace {

std::string opened(std::string text) {
    openProgram(text);
    return text;
}

const std::string java =
    "package example.jobs;\n\nimport java.util.List;\n\npublic class Demo {\n    private Job first() {\n        Job job = new "
    "Job();\n"
    "        job.setTitle(\"Warehouse Planner\");\n        job.setText(\n"
    "                \"Sample Works Ltd is looking for a warehouse planner in Leeds.\\n\" +\n"
    "                \"What we offer\\n\" +\n"
    "                \"a salary of \\u00a331,000 or GBP 31,000 gross \" +\n"
    "                \"per year\\n\" +\n"
    "                \"a fixed-term contract of 24 months\\n\" +\n"
    "                \"Apply by 5 May 2027 with your CV.\");\n        return job;\n    }\n}\n";

const std::string typescript =
    "// vacancies.ts\nimport { Job } from \"../types\";\n\nexport const jobs: Job[] = [\n  {\n    slug: \"planner\",\n"
    "    title: \"Warehouse Planner\",\n    company: \"Sample Works Ltd\",\n    location: \"Leeds, United Kingdom\",\n"
    "    description: `\n      <p>We are looking for a planner who keeps our warehouse in order.</p>\n"
    "      <p>Don't wait: apply with your CV.</p>\n    `,\n    requirements: [\n      \"A degree in logistics\",\n"
    "      \"3 years of experience in a warehouse\",\n    ],\n  },\n];\n";

const std::string component =
    "import { Briefcase } from 'icons';\n\nexport const offers = [\n  {\n    title: 'Sample Works Ltd is looking for a warehouse "
    "planner "
    "(f/m).',\n    subtitle: 'Warehouse Planner (f/m)',\n    duties: [\n      'Plan the week of the drivers and answer their "
    "questions.',\n    ],\n  },\n];\n\nexport default function Jobs() {\n  return (\n    <div className=\"p-6\">\n      "
    "{offers.map((offer) => (\n        <Offer {...offer} />\n      ))}\n    </div>\n  );\n}\n";

const std::string python =
    "from tools import match\n\ntext = \"\"\"\nWarehouse Planner\n\nSample Works Ltd is looking for a warehouse planner in "
    "Leeds.\n\n"
    "We offer a fixed-term contract of 24 months. Please apply with your CV.\n\"\"\"\n\nresult = match(text)\nprint(\"Result:\", "
    "result)\n";

const std::string sql =
    "INSERT INTO `jobs` (`id`, `titel`, `text`, `date`) VALUES\n(1, 'Maurer', 'Die Muster Bau GmbH sucht f\xC3\xBCr ihre "
    "Baustellen einen Maurer (m/w/d).\\r\\n\\r\\nWir bieten:\\r\\n\\r\\n- eine unbefristete Stelle\\r\\n- 30 Tage "
    "Urlaub\\r\\n\\r\\nBitte bewerben Sie sich.', '2027-01-30');\n";

}  // namespace

/// Adverts that stand in the source of a program.
class ProgramTextTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* name, const std::string& text, const char* field, const char* value) {
            QTest::newRow(name) << QString::fromStdString(text) << field << value;
        };
        row("java title", java, "title", "Warehouse Planner");
        row("java employer", java, "employer", "Sample Works Ltd");
        row("java salary", java, "salary", "31000..31000 GBP year gross");
        row("java deadline", java, "deadline", "2027-05-05");
        row("typescript title", typescript, "title", "Warehouse Planner");
        row("typescript employer", typescript, "employer", "Sample Works Ltd");
        row("typescript place", typescript, "locations", "Leeds GB");
        row("typescript experience", typescript, "experience_min_years", "3");
        row("component title", component, "title", "warehouse planner (f/m)");
        row("component employer", component, "employer", "Sample Works Ltd");
        row("python title", python, "title", "Warehouse Planner");
        row("python employer", python, "employer", "Sample Works Ltd");
        row("sql title", sql, "title", "Maurer");
        row("sql leave", sql, "paid_leave_days", "30");
        row("sql date of the row", sql, "deadline", "");
    }
    void reads() {
        QFETCH(QString, text);
        QFETCH(QString, field);
        QFETCH(QString, value);
        QCOMPARE(said::said(firstPosting(text.toStdString()), field), value);
    }

    void quotedWordsStayAtTheirBytes() {
        for (const std::string& text : {java, typescript, python, sql}) {
            QVERIFY(opened(text) != text);
            QCOMPARE(opened(text).size(), text.size());
        }
        const Posting posting = firstPosting(java);
        const Evidence& evidence = posting.deadline.evidence().front();
        QCOMPARE(java.substr(evidence.begin, evidence.end - evidence.begin), evidence.text);
    }

    /// What the review marks and quotes is what stands there, with the signs of the program within it.
    void evidenceIsAsWritten() {
        const std::string pieces =
            "offer = job(\n  title=\"Warehouse Planner\",\n  text=\"Sample Works Ltd in Leeds is looking for a warehouse "
            "planner. \" +\n"
            "  \"We offer a permanent \" +\n  \"contract, 30 days of paid \" +\n  \"leave and a good pension. Apply by \" +\n"
            "  \"5 May 2027.\\nThree years of \" +\n  \"experience in a warehouse are required.\"\n)\n";
        for (const std::string& text : {java, typescript, python, sql, pieces}) {
            Reading reading = readText(text, "advert.txt", "text/plain");
            QVERIFY(!reading.postings.empty());
            QCOMPARE(reading.document.text, text);
            forEachEvidence(
                reading, [&](const Evidence& piece) { QCOMPARE(piece.text, text.substr(piece.begin, piece.end - piece.begin)); });
        }
    }

    void piecesAreOneLine() {
        const std::string text = opened(
            "x = f(\n  \"We look for a \" +\n  \"technician\" +\n  \"in Bonn\\n\" +\n  \"We offer a permanent contract, thirty "
            "days "
            "of leave, a good pension and meals that are as good as they are cheap, every day.\"\n);\n");
        const auto between = [&](const std::string& first, const std::string& second) {
            const std::size_t begin = text.find(first) + first.size();
            const std::string gap = text.substr(begin, text.find(second) - begin);
            return gap.find('\n') == std::string::npos ? std::string("a blank") : std::string("a line's end");
        };
        QCOMPARE(between("We look for a", "technician"), std::string("a blank"));
        QCOMPARE(between("technician", "in Bonn"), std::string("a line's end"));
        QCOMPARE(between("in Bonn", "We offer"), std::string("a line's end"));
    }

    void blanksTheProgramWithinAPage() {
        std::string page =
            "{createPortal(<Modal onClick={() => { close(); }} style={{ color: 'red' }}>{/* first */}We seek a {kind} clerk"
            "</Modal>)}{offers.map((offer) => (<li>{\"Apply {here}, please\"}</li>))}";
        const std::size_t size = page.size();
        blankBraces(page);
        QCOMPARE(page.size(), size);
        QVERIFY(page.find("createPortal") == std::string::npos && page.find("offers.map") == std::string::npos);
        QVERIFY(page.find("=>") == std::string::npos && page.find("first") == std::string::npos);
        QVERIFY(page.find("<Modal onClick=") != std::string::npos && page.find("{{ color: 'red' }}") != std::string::npos);
        QVERIFY(page.find("We seek a") != std::string::npos && page.find("please\"") != std::string::npos);
    }

    void knowsComponents() {
        QVERIFY(isComponent(component));
        QVERIFY(!isComponent(typescript));
        QVERIFY(!isComponent("<p>Sample Works Ltd {f(x)}</p>\n"));
    }

    void leavesOtherTexts_data() {
        QTest::addColumn<QString>("text");
        const std::string prose =
            "Sample Works Ltd is looking for a planner;\nplease send \"a letter of application, a curriculum vitae and two "
            "references "
            "from people who have seen you work\" to us;\n";
        QTest::newRow("prose") << QString::fromStdString(prose);
        QTest::newRow("import trade") << QString::fromStdString("import and export clerk\n" + prose + ");\n};\n");
        QTest::newRow("read me") << QString::fromStdString("# Example\n\n```\nimport x\nconst y = 1;\n};\n```\n" + prose);
        QTest::newRow("front matter") << QString::fromStdString(
            "+++\ntitle = \"Planner\"\ncompany = \"Sample Works Ltd, the makers of things that people need every day\"\n+++\n\n" +
            prose);
        QTest::newRow("nothing quoted") << QString("import a;\nimport b;\nconst x = 1;\n};\n);\n");
        QTest::newRow("page with php") << QString::fromStdString(
            "<?php\n$title = \"Careers at Sample Works, the makers of things that people need every day and everywhere in the "
            "world, be it by night\";\ninclude('head.php');\ninclude('menu.php');\n?>\n<p>" +
            prose + "</p>\n");
        QTest::newRow("page") << QString::fromStdString(
            "import a from \"b\";\n\nexport default function Page() {\n  return (\n    <p>\n" + prose + "    </p>\n  );\n}\n");
    }
    void leavesOtherTexts() {
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(opened(text.toStdString())), text);
    }
};

QTEST_APPLESS_MAIN(ProgramTextTest)
#include "program_text_test.moc"
