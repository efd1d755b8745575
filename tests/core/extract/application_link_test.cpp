#include "tests/core/extract/said.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

/// The page of a posting with a part that leads to the application.
std::string page(const char* part) {
    return std::string(
               "<html><body><nav><a href='https://lindental.example/jobs'>Jobs</a></nav>\n"
               "<h1>Data Engineer</h1><p>Lindental Analytics Ltd in Leeds is looking for a data engineer.</p>\n"
               "<h2>What we offer</h2><ul><li>Five weeks of holiday</li><li>A pension</li></ul>") +
           part + "</body></html>";
}

}  // namespace

/// Where one applies, of pages whose links stand in the markup alone.
class ApplicationLinkTest : public QObject {
    Q_OBJECT

private slots:
    void leads_data() {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a button")
            << "<p>Interested? <a href='https://lindental.example/p/47?x=1&amp;y=2'><span>Apply now</span></a></p>"
            << "https://lindental.example/p/47?x=1&y=2";
        QTest::newRow("the list of all is none") << "<p><a href='https://lindental.example/p/47'>Apply now</a></p><p><a "
                                                    "href='https://lindental.example/jobs'>All positions</a></p>"
                                                 << "https://lindental.example/p/47";
        QTest::newRow("words before it") << "<p>To apply, click <a href='https://lindental.example/form'>here</a>.</p>"
                                         << "https://lindental.example/form";
        QTest::newRow("an address to write to is none") << "<p><a href='mailto:[e-mail]'>Apply now</a></p>" << QString();
        QTest::newRow("a way without its beginning cannot be followed")
            << "<p><a href='/apply/47'>Apply now</a></p>" << QString();
        QTest::newRow("about the house") << "<p>Learn more <a href='https://lindental.example/about'>about us</a>.</p>"
                                         << QString();
    }
    void leads() {
        QFETCH(QString, part);
        QFETCH(QString, expected);
        const Posting posting = firstPosting(page(part.toUtf8().constData()), "posting.html", "text/html");
        QCOMPARE(said::said(posting, "application_link"), expected);
    }
};

QTEST_GUILESS_MAIN(ApplicationLinkTest)
#include "application_link_test.moc"
