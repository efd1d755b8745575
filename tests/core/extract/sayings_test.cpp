#include "tests/core/extract/advert_words.h"

#include <QFile>
#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

QString range(const std::optional<Decimal>& low, const std::optional<Decimal>& high) { return number(low) + ".." + number(high); }

QString salary(const Posting& posting) {
    if (!posting.salary.hasValue()) return {};
    const Pay& pay = *posting.salary;
    QStringList words{range(pay.low, pay.high)};
    if (pay.currency) words << word(pay.currency->code());
    if (pay.period) words << word(toWord(*pay.period));
    if (pay.basis != PayBasis::unknown) words << word(toWord(pay.basis));
    if (!pay.grade.empty()) words << word(pay.grade);
    return words.join(' ');
}

QString contract(const Posting& posting) {
    if (!posting.contract.hasValue()) return {};
    const ContractTerm& term = *posting.contract;
    QStringList words{word(toWord(term.kind))};
    if (term.monthsLow || term.monthsHigh) words << range(term.monthsLow, term.monthsHigh);
    if (term.endDate) words << word(term.endDate->toIso());
    if (term.extension) words << (*term.extension ? "extension" : "no-extension");
    return words.join(' ');
}

QString remote(const Posting& posting) {
    if (!posting.remote.hasValue()) return {};
    const RemoteWork& work = *posting.remote;
    QStringList words{word(toWord(work.mode))};
    if (work.daysHigh) words << range(work.daysLow, work.daysHigh);
    if (work.daysHigh && work.per) words << word(toWord(*work.per));
    if (work.daysHigh && work.daysKind) words << word(toWord(*work.daysKind));
    return words.join(' ');
}

/// "senior", "junior..senior", "entry.." for that and above.
QString seniority(const Posting& posting) {
    if (!posting.seniority.hasValue()) return {};
    const auto& [least, most] = *posting.seniority;
    if (most == least) return word(toWord(least));
    return word(toWord(least)) + ".." + (most ? word(toWord(*most)) : QString());
}

/// "bonus 2000 GBP year certain, pension 8%"
QString components(const Posting& posting) {
    QStringList parts;
    if (!posting.components.hasValue()) return {};
    for (const PayComponent& part : *posting.components) {
        QStringList words{word(toWord(part.kind))};
        if (part.amount) words << number(part.amount);
        if (part.currency) words << word(part.currency->code());
        if (part.percent) words << number(part.percent) + '%';
        if (part.amount && part.period) words << word(toWord(*part.period));
        if (part.certain) words << QStringLiteral("certain");
        parts << words.join(' ');
    }
    return parts.join(", ");
}

QString count(const Stated<Decimal>& stated) { return stated.hasValue() ? number(*stated) : QString(); }

/// What the posting says in a field, in a few words.
QString said(const Posting& posting, const QString& field) {
    if (field == "employer") return employer(posting);
    if (field == "title") return title(posting);
    if (field == "locations") return places(posting);
    if (field == "seniority") return seniority(posting);
    if (field == "salary") return salary(posting);
    if (field == "components") return components(posting);
    if (field == "contract") return contract(posting);
    if (field == "start_date") return day(posting.startDate);
    if (field == "deadline") return day(posting.deadline);
    if (field == "weekly_hours")
        return posting.weeklyHours.hasValue() ? range(posting.weeklyHours->low, posting.weeklyHours->high) : QString();
    if (field == "workload_percent")
        return posting.workload.hasValue() ? range(posting.workload->low, posting.workload->high) : QString();
    if (field == "remote") return remote(posting);
    if (field == "paid_leave_days")
        return !posting.paidLeave.hasValue()  ? QString()
               : posting.paidLeave->unlimited ? "unlimited"
                                              : number(posting.paidLeave->days);
    if (field == "experience_min_years") return count(posting.experienceMin);
    if (field == "experience_max_years")
        return posting.experienceMax.hasValue() ? number(posting.experienceMax->years) : QString();
    if (field == "degree_excluded") {
        QStringList degrees;
        if (posting.degreeExcluded.hasValue())
            for (const Degree degree : *posting.degreeExcluded) degrees << word(toWord(degree));
        return degrees.join(", ");
    }
    if (field == "job_reference") return posting.reference.hasValue() ? word(*posting.reference) : QString();
    if (field == "work_permit") return posting.workPermit.hasValue() ? word(toWord(*posting.workPermit)) : QString();
    if (field == "nationality") {
        QStringList groups;
        if (posting.nationality.hasValue())
            for (const std::string& group : *posting.nationality) groups << word(group);
        return groups.join(", ");
    }
    if (field == "degree_min") return posting.degreeMin.hasValue() ? word(toWord(posting.degreeMin->least)) : QString();
    if (field == "languages") return languages(posting);
    return QStringLiteral("no such field: ") + field;
}

/// A small advert around what is said, so that it stands where adverts say it.
std::string framed(const QString& language, const QString& body) {
    struct Frame {
        const char *language, *head, *foot;
    };
    constexpr Frame frames[] = {
        {"de", "# Projektassistenz (m/w/d)\n\nDie Musterwerk Nord GmbH mit Sitz in Kassel sucht Verstärkung.\n\n",
         "\n\nWir freuen uns auf Ihre Bewerbung mit Lebenslauf und Zeugnissen.\n"},
        {"en", "# Project Assistant\n\nSample Works Ltd in Leeds is looking for support.\n\n",
         "\n\nPlease send us your application with a CV and a cover letter.\n"},
        {"fr", "# Assistant de projet (H/F)\n\nExemple Atelier SAS, à Nantes, recherche du renfort.\n\n",
         "\n\nMerci d'envoyer votre candidature avec CV et lettre de motivation.\n"},
        {"it", "# Assistente di progetto\n\nEsempio Opere S.r.l., con sede a Padova, cerca personale.\n\n",
         "\n\nInviare la candidatura con curriculum vitae e lettera di presentazione.\n"},
    };
    for (const Frame& frame : frames)
        if (language == frame.language) return frame.head + body.toStdString() + frame.foot;
    qFatal("no frame for this language");
}

}  // namespace

/// The ways in which adverts say each fact, with look-alikes that say another thing, in tables of one row a way:
/// field, words ("\n" for a new line; "@" before a whole text), what is said (empty: nothing).
class SayingsTest : public QObject {
    Q_OBJECT

private slots:
    void says_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        for (const char* language : {"de", "en", "fr", "it"}) {
            QFile table(QStringLiteral(OFFERBOOK_SAYINGS_DIR "/%1.tsv").arg(language));
            if (!table.exists()) continue;
            QVERIFY2(table.open(QIODevice::ReadOnly), qPrintable(table.fileName()));
            const QStringList lines = QString::fromUtf8(table.readAll()).split('\n', Qt::SkipEmptyParts);
            for (int i = 0; i < lines.size(); ++i) {
                if (lines[i].startsWith('#')) continue;
                const QStringList cells = lines[i].split('\t');
                QVERIFY2(cells.size() == 3, qPrintable(QStringLiteral("%1 line %2").arg(table.fileName()).arg(i + 1)));
                QString body = cells[1];
                body.replace("\\n", "\n");
                body.replace("\\t", "\t");
                const std::string text = body.startsWith('@') ? body.mid(1).toStdString() : framed(language, body);
                QTest::addRow("%s %d: %s", language, i + 1, qPrintable(cells[1].left(70)))
                    << cells[0] << QString::fromStdString(text) << cells[2];
            }
        }
    }
    void says() {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(said(firstPosting(text.toStdString()), field), expected);
    }
};

QTEST_GUILESS_MAIN(SayingsTest)
#include "sayings_test.moc"
