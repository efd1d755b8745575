#include "tests/core/extract/advert_words.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

Posting readAll(const std::string& text) { return firstPosting(text, "advert.txt", ""); }

QString contractAndExtension(const Posting& posting) {
    if (!posting.contract.hasValue()) return {};
    const ContractTerm& term = *posting.contract;
    return word(toWord(term.kind)) + '|' + number(term.monthsHigh) + '|' +
           (term.extension ? (*term.extension ? "yes" : "no") : QStringLiteral("-"));
}

QString payOfPeriod(const Posting& posting) {
    if (!posting.salary.hasValue()) return {};
    return number(posting.salary->low) + '|' + number(posting.salary->high) + '|' +
           (posting.salary->period ? word(toWord(*posting.salary->period)) : QString("-"));
}

QString deadline(const Posting& posting) { return day(posting.deadline); }
QString start(const Posting& posting) { return day(posting.startDate); }
QString hours(const Posting& posting) {
    if (!posting.weeklyHours.hasValue()) return {};
    return posting.weeklyHours->high ? number(posting.weeklyHours->high) : number(posting.weeklyHours->low) + "+";
}
QString leave(const Posting& posting) { return posting.paidLeave.hasValue() ? number(posting.paidLeave->days) : QString(); }
QString experience(const Posting& posting) {
    return posting.experienceMin.hasValue() ? word(posting.experienceMin->toString()) : QString();
}
QString degree(const Posting& posting) {
    return posting.degreeMin.hasValue() ? word(toWord(posting.degreeMin->least)) : QString();
}
QString permit(const Posting& posting) { return posting.workPermit.hasValue() ? word(toWord(*posting.workPermit)) : QString(); }
QString reference(const Posting& posting) { return posting.reference.hasValue() ? word(*posting.reference) : QString(); }

Posting read(const QString& sentence, bool isOffer) {
    return readAll(std::string("Job posting\n\nWe are looking for a technician to join our team.\n\n") +
                   (isOffer ? "What we offer\n\n" : "Requirements\n\n") + "- " + sentence.toStdString() +
                   "\n\nHow to apply\n\nPlease send your application with a CV.\n");
}

}  // namespace

/// How English-speaking employers lay out adverts and what they write, with look-alikes beside.
class AdvertsEnTest : public QObject {
    Q_OBJECT

    struct Row {
        const char* phrase;
        const char* expected;
    };
    static void rows(std::initializer_list<Row> table) {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("expected");
        for (const Row& row : table)
            QTest::newRow(row.phrase) << QString::fromUtf8(row.phrase) << QString::fromUtf8(row.expected);
    }
    using Say = QString (*)(const Posting&);
    static void check(Say say, bool isOffer) {
        QFETCH(QString, phrase);
        QTEST(say(read(phrase, isOffer)), "expected");
    }
    static void checkWhole(Say say) {
        QFETCH(QString, phrase);
        QTEST(say(readAll(phrase.toStdString())), "expected");
    }

private slots:
    void employers_data() {
        rows(
            {{"Sexton\n\nSaint Wendel Parish, Otterham, seeks a sexton for the mornings. We are hiring now. Please apply with "
              "your CV.\n",
              "Saint Wendel Parish"},
             {"Technician\n\nOur lab in the Department of Botany at Silver Mesa State University is looking for a technician. "
              "Please "
              "apply with your CV.\n",
              "Silver Mesa State University"},
             {"Cook\n\nFernleigh Bakery, Galway\n\nWe are hiring a cook. Please apply with your CV.\n", "Fernleigh Bakery"},
             {"Designer\n\nWe are hiring. Please apply with your CV.\n\nTurnstone is a workers' co-operative that draws maps.\n",
              "Turnstone"},
             {"Technician\n\nThe Institute for Quiet Rivers (IQR) in Davos, Switzerland, is a research institute with 90 "
              "staff.\n\n"
              "We are hiring. Please apply.\n",
              "Institute for Quiet Rivers"},
             {"Tutor\n\nHarbour Street Academy, Elmsport\n\nHarbour Street Academy is a school by the sea. Harbour Street "
              "Academy seeks a tutor. We are hiring. Please apply.\n",
              "Harbour Street Academy"},
             {"Helper\n\nSnow cover is changing quickly. We are hiring a helper. Please apply with your CV.\n", ""},
             {"Helper\n\nClients include museums and theatres\n\nWe are hiring a helper. Please apply with your CV.\n", ""},
             {"Warehouse Assistant\n\nWe are looking for a reliable assistant to join Quillfeather Foods.\n\nTo apply, send your "
              "CV.\n",
              "Quillfeather Foods"},
             {"Gardener\n\nYou will look after our borders.\n\nHow to apply: please register with the Thornbury Estate careers "
              "portal and send your CV.\n",
              "Thornbury Estate"},
             {"Bookkeeper wanted\n\nThe Pebble Street Bakery needs a bookkeeper for two days a week. Please email your CV.\n",
              "Pebble Street Bakery"},
             {"---\ntitle: Postdoc in peat chemistry\nsubtitle: University of Kilbrannan\n---\nYou will have a PhD. Please apply "
              "by email with your CV.\n",
              "University of Kilbrannan"},
             {"Truck Driver\n\nYou will drive our routes.\n\nHow to apply\n\nSend your resume.\n\nEqual opportunity\n\nMarlow "
              "Freight is an equal opportunity employer.\n",
              "Marlow Freight"},
             {"=====\nClerk\n=====\n\n:Company: Tidewater Ropes\n:Location: Leeds, UK\n\nPlease apply with your CV.\n",
              "Tidewater Ropes"},
             // look-alikes
             {"---\nlayout: job\ncompany: Wrenfield Looms\n---\n\nWeaver\n\nWe are hiring a weaver. Please apply with your CV.\n",
              "Wrenfield Looms"},
             {"Weaver\n\nThe University is a place of learning. We are hiring a weaver. Please apply with your CV.\n", ""},
             {"Postdoc\n\nThe TIDEMARK project maps coasts. TIDEMARK is a project of ten partners. We are hiring. Please apply "
              "with "
              "your CV.\n",
              ""},
             {"Office helper\n\nWe are looking for a helper to join our team.\n\nRequirements\n\n* Organisation: disciplined, "
              "reliable\n* Team: happy with others\n\nPlease apply with your CV.\n",
              ""},
             {"Office helper\n\nWe seek a helper. Experience preferred.\n\nNice to have\n\nOrganization: Keep lists and track "
              "deadlines\n\nPlease apply with your CV.\n",
              ""}});
    }
    void employers() { checkWhole(employer); }

    void titles_data() {
        rows({{"Library of Small Things - Map Specialist\n\nWe are hiring. Please apply with your CV.\n", "Map Specialist"},
              {"QLDA - Junior Engineer (2 positions)\n\nWe are hiring. Please apply with your CV.\n", "Junior Engineer"},
              {"Kiln Engineer (Lead): $190k-225k and equity\n\nWe are hiring. Please apply with your CV.\n",
               "Kiln Engineer (Lead)"},
              {"Nurse Specialist - Library of Small Things\n\nWe are hiring. Please apply with your CV.\n", "Nurse Specialist"},
              {"Dear all,\n\nThe Bramble Archive is recruiting a Map Librarian (fixed term, 14 months, 20 hours per week). "
               "Please apply "
               "with your CV.\n",
               "Map Librarian"},
              {"We need you: Stage Carpenter (6 months contract)\n\nWe are hiring. Please apply with your CV.\n",
               "Stage Carpenter"},
              {"Birchwood Labs | Senior Data Scientist | Toronto, ON or REMOTE (Canada) | Full-time | CAD 120k-150k | a team of "
               "twenty "
               "people and two dogs\n\nWe are hiring.\n",
               "Senior Data Scientist"},
              {"Project Archivist - Sandbar Rope Museum\n\nWe are hiring. Please apply with your CV.\n", "Project Archivist"},
              {"---\ntitle: Field technician position (2 years) in Denver, Colorado\n---\nWe are hiring. Please apply with your "
               "CV.\n",
               "Field technician"},
              {"Research Manager in Aerosol Physics\n\nWe are hiring. Please apply with your CV.\n",
               "Research Manager in Aerosol Physics"},
              {"Join us\n\nWe are looking for a dynamic and hard-working Glass Technician to join our studio. Please apply with "
               "your CV.\n",
               "Glass Technician"},
              {"Join us\n\nAs Research Manager - Kelp & Tides, you will lead the station. Please apply with your CV.\n",
               "Research Manager - Kelp & Tides"},
              {"Could you be our next Office Manager?\n\nWe are hiring. Please apply with your CV.\n", "Office Manager"}});
    }
    void titles() { checkWhole(title); }

    void townsThatNoListHas_data() {
        rows({{"Clerk\n\nWe are hiring a clerk. Please apply. Our address: 245 Boston Road.\n", ""},
              {"Clerk\n\nWe are hiring a clerk. Please apply. The firm is headquartered in Loonriver, Iowa.\n", ""},
              {"Clerk\nOtterfield, Iowa\n\nWe are hiring a clerk. Please apply with your CV.\n", "Otterfield US"},
              {"Clerk\n\nWe are hiring a clerk. Please apply. Our charity is based in Loonriver, Northwest Territories.\n",
               "Loonriver CA"},
              {"Clerk\n\nWe are hiring a clerk. Please apply. We like Hiking, Iowa and tea.\n", ""},
              {"Designer\n\nWe are hiring. Please apply.\n\nWhere: Berlin-Kreuzberg\n", "Berlin DE"},
              {"Designer\nLondon, England, United Kingdom\n\nWe are hiring. Please apply.\n", "London GB"},
              {"### Location\nOtterfield, Iowa\n\n### Description\nWe are hiring a clerk. Please apply.\n", "Otterfield US"},
              {"---\ntitle: PhD position in kelp ecology (Fairharbour, Ireland)\n---\nWe are looking for a student. Please "
               "apply.\n",
               "Fairharbour IE"},
              {"Ranger\n\nWe are hiring a ranger. Please apply with your CV.\n\nThe position will be located at the county "
               "building "
               "in Heron Park Heights, MD or in Boulder, CO.\n",
               "Heron Park Heights US,Boulder US"},
              {"Driver\n\nWe are hiring a driver. Please apply with your CV.\n\nWork Location: In person\n", ""}});
    }
    void townsThatNoListHas() { checkWhole(places); }

    void pay_data() {
        rows({{"Clerk\n\nWe are hiring. Please apply.\n\nRemuneration: CAD $27/hour\n", "27|27|hour"},
              {"Designer\n\nWe are hiring. Please apply.\n\nWhat we offer\n\n£51,000 - £64,000 depending on experience\nFree "
               "tea\n",
               "51000|64000|-"},
              {"Designer\n\nWe are hiring. Please apply.\n\nSalary: $130k-160k\n", "130000|160000|-"},
              {"Tutor\n\nMPS (£30,500 - £48,100)\n\nWe are hiring. Please apply.\n", "30500|48100|-"},
              {"Intern\n\nWe are hiring an intern. Please apply with your CV.\n\nPay Range\n\nBay Area Hourly Rate\n$31 - $37 "
               "USD\n",
               "31|37|hour"},
              {"Clerk\n\nWe are hiring a clerk. Please apply.\n\nSalary: $61000 - $68000 / yr\n", "61000|68000|year"},
              {"PhD studentship\n\nPlease apply. The award covers home tuition fees and a tax-free stipend (£18,950 per year).\n",
               "18950|18950|year"},
              // the amount of something else below a short line
              {"Clerk\n\nWe are hiring a clerk. Please apply.\n\nOur annual revenue\n$31,000,000\n", ""},
              {"Clerk\n\nWe are hiring a clerk. Please apply. The salary is fair, and our project has a budget of £210,000.\n",
               ""}});
    }
    void pay() { checkWhole(payOfPeriod); }

    void contracts_data() {
        rows({{"Permanent after a six-month probationary period", "permanent|-|-"},
              {"A four-year contract, with the possibility of a further contract", "fixed-term|48|yes"},
              {"The scholarship is paid for 3.5 years, with a possible 6-month extension", "fixed-term|42|yes"},
              {"The post will be open-ended", "permanent|-|-"},
              {"The position is offered on a full-time, permanent basis", "permanent|-|-"},
              {"Individual consultancy contract for 4 months", "freelance|4|-"},
              {"Initial 12-month contract with possible extension", "fixed-term|12|yes"},
              // contracts of customers
              {"You know which client contracts are due within 2 years", ""}});
    }
    void contracts() { check(contractAndExtension, true); }

    void contractsOfTitles_data() {
        rows({{"Turtle Warden (volunteer)\n\nWe are hiring. Please apply with your CV.\n", "volunteer|-|-"},
              {"Volunteer Coordinator\n\nWe are hiring. Please apply with your CV.\n", ""},
              {"Freelance illustrators wanted\n\nWe are hiring. Please apply with your portfolio.\n", "freelance|-|-"},
              {"Temporary Receptionist\n\nWe are hiring a receptionist. Please apply with your CV.\n", "fixed-term|-|-"},
              {"History Teacher (maternity cover)\n\nWe are hiring a teacher. Please apply with your CV.\n", "fixed-term|-|-"},
              {"Summer job\n\nWe are hiring. As our intern you will sort shells for a period of 3 months. Please apply.\n",
               "internship|3|-"},
              {"Temporary Works Engineer\n\nWe are hiring an engineer. Please apply with your CV.\n", ""}});
    }
    void contractsOfTitles() { checkWhole(contractAndExtension); }

    void deadlines_data() {
        rows({{"Clerk\n\nWe are hiring a clerk. Please email us your CV by lunchtime on 9th December 2026.\n", "2026-12-09"},
              {"Clerk\n\nWe are hiring a clerk. The closing date for receipt of completed forms is 4.30 p.m. on Friday 11th "
               "December "
               "2026.\n",
               "2026-12-11"},
              {"Clerk\n\nWe are hiring a clerk. Please apply. Our office closes at 5 p.m. and was built in 1990.\n", ""}});
    }
    void deadlines() { checkWhole(deadline); }

    void starts_data() {
        rows({{"Tutor\n\nRequired for September 2027\n\nWe are hiring a tutor. Please apply.\n", "2027-09"},
              {"Postdoc\n\nThe start date is flexible, but ideally by September 2027. Review of applications begins on 15 May "
               "2027.\n\nWe are hiring. Please apply.\n",
               "2027-09"},
              {"Postdoc\n\nReview of applications begins on 15 May 2027. We are hiring. Please apply.\n", ""},
              {"Data Intern (2027 Start)\n\nWe are hiring an intern. Please apply with your CV.\n", "2027"},
              {"Data Intern\n\nWe are hiring an intern. Please apply with your CV. In 2024 started our second shop.\n", ""}});
    }
    void starts() { checkWhole(start); }

    void weeklyHours_data() {
        rows({{"Contracted hours: 32", "32"},
              {"Part-time (28 hours / 4 days per week)", "28"},
              {"Hours will be 36/week", "36"},
              {"You can commit at least 18 hours or 3 days a week", "18+"},
              {"Full-time (37.5 hours)", "37.5"},
              {"Support is open 24 hours, 7 days a week", ""}});
    }
    void weeklyHours() { check(hours, true); }

    void placesOfWork_data() {
        rows({{"The job may be worked partly from home", "hybrid"},
              {"Telework eligible: Yes", "hybrid"},
              {"This is a remote based role", "remote"},
              {"Work in-office, virtually or a combination of both", "hybrid"},
              {"You support on-site catering events", ""}});
    }
    void placesOfWork() { check(remote, true); }

    void degrees_data() {
        rows({{"Post-secondary education in library studies", "vocational"},
              {"Associate's or bachelor's degree in accounting", "vocational"},
              {"First-class Honours or Master's degree in physics", "bachelor"},
              {"Applicants should have completed a PhD or have submitted a thesis", "phd"},
              {"A Masters-level degree in a natural science", "master"},
              {"M.A. or Ph.D. student in archive studies", "enrolled"},
              {"Grade D in five subjects of the Leaving Certificate", "secondary"},
              {"Supervise PhD students in the laboratory", ""}});
    }
    void degrees() { check(degree, false); }

    void languageSkills_data() {
        rows({{"No knowledge of Dutch is required", ""},
              {"Fluent English and French or Dutch", "en:fluent fr/nl:fluent"},
              {"German at B2 level, English well enough to read manuals", "de:B2 en:-"},
              {"Ability to speak Arabic, Farsi or Turkish is desirable", "ar:-? fa:-? tr:-?"},
              {"Very good English, written and spoken; basic German is an advantage", "en:very_good de:basic?"},
              {"Bilingual - English/French", "en:fluent fr:fluent"},
              {"Fluent in English/French", "en/fr:fluent"},
              {"Fluency in Spanish, Portuguese or French", "es/pt/fr:fluent"},
              {"A strong writer in English; Spanish is a plus", "en:very_good es:-?"},
              {"Good English; knowledge of Dutch is not required", "en:good"},
              {"Good English; knowledge of Dutch is not required but a plus", "en:good nl:-?"},
              {"English and French are the working languages of the Union", ""},
              {"Note: if knowledge of English is required, it is because you will speak to partners", ""}});
    }
    void languageSkills() { check(languages, false); }

    void leaves_data() {
        rows({{"27 days' annual leave + bank holidays", "27"},
              {"25 days of holiday plus bank holidays", "25"},
              {"8 days of public holidays", ""}});
    }
    void leaves() { check(leave, true); }

    void yearsThatAreOnlyWishedFor_data() {
        rows({{"Requirements: a degree in nursing, one year of experience in a clinic preferred", ""},
              {"Requirements: one year of experience in a clinic, a driving licence preferred", "1"}});
    }
    void yearsThatAreOnlyWishedFor() { check(experience, false); }

    void permits_data() {
        rows({{"EU citizenship or a valid Swiss work permit", "own_right_required"},
              {"We will sponsor a work visa for this position", "sponsorship_offered"},
              {"We will not sponsor a work visa for this position", "no_sponsorship"},
              {"Our partners sponsor the local football team", ""}});
    }
    void permits() { check(permit, true); }

    void references_data() {
        rows({{"Vacancy ref: QR-204", "QR-204"},
              {"Job Ref. 1984", "1984"},
              {"Job reference number: 2044", "2044"},
              {"Reference year 1984", ""}});
    }
    void references() { check(reference, true); }

    void pagesThatOfferNothingAreNoPostings_data() {
        rows(
            {{"Larkhill | Data Engineer | Remote (US) | Full-time | $120k-$140k\n\nWe make maps. Mail us.\n", "posting"},
             {"Job opportunities\n\nWe currently have no vacancies for postdocs or technicians.\n\nFunding\n\nI am happy to host "
              "guests with a salary of their own.\n",
              "other"},
             {"Answers to a question\n\n# Salary data\n\nThese are the salary expectations of clerks. The average salary was "
              "steady.\n\n| Title | Salary |\n| --- | --- |\n| Senior clerk | 60,000-70,000 |\n",
              "benchmark"},
             {"Clerk\n\nWe are looking for a clerk to join our team. There are no open questions about the salary: £30,000 a "
              "year. "
              "Please send your CV. Closing date: 3 March 2027.\n",
              "posting"}});
    }
    void pagesThatOfferNothingAreNoPostings() {
        QFETCH(QString, phrase);
        QTEST(word(toWord(readText(phrase.toStdString()).document.kind)), "expected");
    }
};

QTEST_APPLESS_MAIN(AdvertsEnTest)
#include "adverts_en_test.moc"
