#include "core/extract/microdata.h"

#include <QTest>

#include <memory>
#include <string>

namespace {

std::string postingOf(const std::string& html) {
    const auto destroy = [](GumboOutput* output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), html.size()), destroy);
    return offerbook::extract::postingOfMicrodata(*output->root);
}

const char opening[] = "<div itemscope itemtype=\"https://schema.org/JobPosting\">";

}  // namespace

/// What a page's elements carry is what its JSON-LD would say; a list of adverts says nothing of one.
class MicrodataTest : public QObject {
    Q_OBJECT

private slots:
    void says_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("json");
        const auto row = [](const char* name, const std::string& html, const char* json) {
            QTest::newRow(name) << QString::fromStdString(html) << QString::fromUtf8(json);
        };
        row("what an element shows", std::string(opening) + "<h1 itemprop=\"title\"> Cook\n of soups </h1></div>",
            R"({"title":"Cook of soups","@type":"JobPosting"})");
        row("what its attributes say",
            std::string(opening) + "<meta itemprop=\"employmentType\" content=\"FULL_TIME\">" +
                "<time itemprop=\"validThrough\" datetime=\"2027-05-31\">end of May</time></div>",
            R"({"employmentType":"FULL_TIME","validThrough":"2027-05-31","@type":"JobPosting"})");
        row("an item within the item",
            std::string(opening) + "<p itemprop=\"hiringOrganization\" itemscope><b itemprop=\"name\">Seeblick AG</b></p></div>",
            R"({"hiringOrganization":{"name":"Seeblick AG"},"@type":"JobPosting"})");
        row("a name twice is a list",
            std::string(opening) + "<i itemprop=\"skills\">soup</i><i itemprop=\"skills\">bread</i></div>",
            R"({"skills":["soup","bread"],"@type":"JobPosting"})");
        row("two names of one element", std::string(opening) + "<i itemprop=\"title name\">Cook</i></div>",
            R"({"title":"Cook","name":"Cook","@type":"JobPosting"})");
        row("script is not shown", std::string(opening) + "<p itemprop=\"title\">Cook<script>var x;</script></p></div>",
            R"({"title":"Cook","@type":"JobPosting"})");
        row("a long text is on the page",
            std::string(opening) + "<i itemprop=\"title\">Cook</i><p itemprop=\"description\">" + std::string(500, 'a') +
                "</p></div>",
            R"({"title":"Cook","@type":"JobPosting"})");
        row("what is outside is of something else", std::string("<i itemprop=\"title\">Home</i>") + opening + "</div>", "");
        row("another item", "<div itemscope itemtype=\"https://schema.org/Recipe\"><i itemprop=\"name\">Soup</i></div>", "");
        row("a list of adverts",
            std::string(opening) + "<i itemprop=\"title\">Cook</i></div>" + opening + "<i itemprop=\"title\">Baker</i></div>",
            "");
        row("none", "<p>We are looking for a cook.</p>", "");
    }

    void says() {
        QFETCH(QString, html);
        QFETCH(QString, json);
        QCOMPARE(QString::fromStdString(postingOf(html.toStdString())), json);
    }

    /// Elements nested deeper than anybody writes them end the reading, not the program.
    void nesting() {
        std::string html = opening;
        for (int i = 0; i < 2'000; ++i) html += "<div itemprop=\"a\" itemscope>";
        html += "<i itemprop=\"title\">Cook</i>";
        QCOMPARE(postingOf(html), std::string());
    }
};

QTEST_APPLESS_MAIN(MicrodataTest)
#include "microdata_test.moc"
