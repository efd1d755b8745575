#include "tests/core/extract/advert_reading.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

/// A requirement as it would stand in a posting.
Posting read(const std::string& sentence, const std::string& language) {
    struct Frame {
        const char* language;
        const char* head;
        const char* tail;
    };
    constexpr std::array<Frame, 4> frames{
        {{"en", "Job posting\n\nWe are looking for a technician to join our team.\n\nRequirements\n\n- ",
          "\n- You work well with others\n\nHow to apply\n\nPlease send your application with a CV.\n"},
         {"de", "Stellenausschreibung\n\nWir suchen eine Technikerin (m/w/d).\n\nIhr Profil\n\n- ",
          "\n- Sie arbeiten gern mit anderen\n\nBewerbung\n\nBitte senden Sie Ihre Bewerbung mit Lebenslauf.\n"},
         {"fr", "Offre d'emploi\n\nNous recrutons une technicienne.\n\nProfil recherché\n\n- ",
          "\n- Vous aimez travailler en équipe\n\nCandidature\n\nMerci d'envoyer votre candidature avec un CV.\n"},
         {"it", "Offerta di lavoro\n\nCerchiamo una tecnica.\n\nRequisiti\n\n- ",
          "\n- Piacere di lavorare con altri\n\nCandidatura\n\nInviare la candidatura con il curriculum.\n"}}};
    const auto frame = std::find_if(frames.begin(), frames.end(), [&](const Frame& one) { return one.language == language; });
    return firstPosting(frame->head + sentence + frame->tail);
}

QString shown(const std::optional<Decimal>& value) { return value ? QString::fromStdString(value->toString()) : QString("-"); }

/// "bachelor|5" with what is asked for in any case behind it: "bachelor|-|3".
QString shown(const Posting& posting) {
    const auto& degree = posting.degreeMin;
    const auto& years = posting.experienceMin;
    QString text = degree.hasValue() ? QString::fromStdString(std::string(toWord(degree->least))) + '|' + shown(degree->orYears)
                                     : QString("no degree|-");
    if (years.hasValue()) text += '|' + shown(years.value());
    return text;
}

}  // namespace

/// Years of experience in place of a degree are no demand on who has the degree, and years beside a degree are no way around it.
class DegreeAlternativeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void yearsOfExperience_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* language, const char* expected) {
            QTest::newRow(text) << QString(language) << QString(expected);
        };
        // English
        row("Bachelor's degree or 5 years of experience", "en", "bachelor|5");
        row("A Bachelor's degree in computer science, or at least 5 years of relevant experience", "en", "bachelor|5");
        row("Master's degree or equivalent experience of 4 years", "en", "master|4");
        row("Bachelor's degree or equivalent work experience (minimum 6 years)", "en", "bachelor|6");
        row("A university degree in engineering or five (5) years of professional experience", "en", "bachelor|5");
        row("Master's degree and/or 3+ years' experience", "en", "master|3");
        row("At least 8 years of experience in software development or a university degree in physics", "en", "bachelor|8");
        row("A Bachelor's degree; it can be substituted by 4 years of relevant experience", "en", "bachelor|-|4");
        row("A Bachelor's degree, which may be replaced by 4 years of relevant experience", "en", "bachelor|4");
        row("Bachelor's degree in statistics (4 years of relevant experience in lieu of a degree)", "en", "bachelor|4");
        // ... that are asked for beside it
        row("Bachelor's degree and 5 years of experience", "en", "bachelor|-|5");
        row("Bachelor's or Master's degree with 3 years of experience", "en", "bachelor|-|3");
        row("A Bachelor's degree or equivalent, and 5 years of experience", "en", "bachelor|-|5");
        row("Bachelor's degree or equivalent, 5 years of experience with databases", "en", "bachelor|-|5");
        row("Master's degree with 3 years of experience or a Bachelor's degree with 5 years of experience", "en", "bachelor|-|3");
        row("A Bachelor's degree and 2 or 3 years of experience", "en", "bachelor|-|2");
        row("Bachelor's degree or equivalent experience", "en", "bachelor|-");
        row("5 or more years of experience and a Master's degree in physics", "en", "master|-|5");
        // German
        row("Abgeschlossenes Studium oder mindestens 5 Jahre einschlägige Berufserfahrung", "de", "bachelor|5");
        row("Hochschulabschluss (Master) oder gleichwertige Berufserfahrung von mindestens 5 Jahren", "de", "master|5");
        row("Bachelor in Informatik oder eine mindestens fünfjährige Berufserfahrung", "de", "bachelor|5");
        row("Masterabschluss oder vergleichbare Erfahrung (mind. 4 Jahre)", "de", "master|4");
        row("Mindestens 6 Jahre Berufserfahrung in der Pflege oder ein Bachelorabschluss", "de", "bachelor|6");
        row("Bachelorabschluss und mindestens 3 Jahre Berufserfahrung", "de", "bachelor|-|3");
        row("Bachelor oder Master mit 3 Jahren Berufserfahrung", "de", "bachelor|-|3");
        row("Abgeschlossenes Studium oder vergleichbare Qualifikation und 3 Jahre Berufserfahrung", "de", "bachelor|-|3");
        row("Masterabschluss und 2 oder 3 Jahre Berufserfahrung", "de", "master|-|2");
        row("Studium oder mehrjährige Berufserfahrung", "de", "bachelor|-");
        // French
        row("Licence en informatique ou 5 ans d'expérience", "fr", "bachelor|5");
        row("Diplôme de niveau Bac+5 ou une expérience équivalente de 5 ans", "fr", "master|5");
        row("Bac +5 ou au moins 3 ans d'expérience professionnelle", "fr", "master|3");
        row("Vous êtes titulaire d'un master ou justifiez d'au moins 4 ans d'expérience", "fr", "master|4");
        row("5 ans d'expérience dans un poste similaire ou une licence en gestion", "fr", "bachelor|5");
        row("Bac+5 et 3 ans d'expérience", "fr", "master|-|3");
        row("Bac+3 ou Bac+5 avec 3 ans d'expérience", "fr", "bachelor|-|3");
        row("Bac+5 ou équivalent, avec 2 ou 3 ans d'expérience", "fr", "master|-|2");
        // Italian
        row("Laurea in informatica o 5 anni di esperienza", "it", "bachelor|5");
        row("Laurea magistrale oppure almeno 3 anni di esperienza professionale", "it", "master|3");
        row("Laurea o esperienza equivalente di almeno 4 anni", "it", "bachelor|4");
        row("Almeno 6 anni di esperienza nel settore o laurea in economia", "it", "bachelor|6");
        row("Laurea in informatica e 3 anni di esperienza", "it", "bachelor|-|3");
        row("Laurea o diploma con almeno 3 anni di esperienza", "it", "secondary|-|3");
        row("Laurea magistrale e 2 o 3 anni di esperienza", "it", "master|-|2");
    }
    void yearsOfExperience() {
        QFETCH(QString, language);
        QFETCH(QString, expected);
        QCOMPARE(shown(read(QTest::currentDataTag(), language.toStdString())), expected);
    }

    void theWordsStandBeside() {
        const Posting posting = read("Bachelor's degree or at least 5 years of relevant experience", "en");
        QVERIFY(posting.degreeMin.hasValue());
        const auto& evidence = posting.degreeMin.evidence();
        QCOMPARE(evidence.size(), std::size_t{2});
        QCOMPARE(QString::fromStdString(evidence[1].text), QString("or at least 5 years of relevant experience"));
        QVERIFY(!posting.degreeMin->orEquivalent);
        QVERIFY(!posting.experienceMin.hasValue());
    }
};

QTEST_APPLESS_MAIN(DegreeAlternativeTest)
#include "degree_alternative_test.moc"
