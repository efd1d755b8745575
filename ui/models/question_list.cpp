#include "ui/models/question_list.h"

#include "ui/models/comparison_rows.h"
#include "ui/phrases/phrases.h"

#include <QCoreApplication>

#include <algorithm>

namespace offerbook::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

QString nameOf(const compare::Comparison& comparison, PostingId id) {
    for (const compare::ComparableOffer& offer : comparison.offers)
        if (offer.posting.id == id) return shortName(offer.posting);
    return {};
}

}  // namespace

std::vector<AskedQuestion> rankedQuestions(const compare::Comparison& comparison, const text::Formatter& format) {
    std::vector<AskedQuestion> asked;
    for (const compare::OpenQuestion& question : comparison.questions) {
        AskedQuestion one{phrase(question.question, format),
                          question.toEmployer,
                          {nameOf(comparison, question.offer)},
                          compare::weightOf(question)};
        const auto same = std::find_if(asked.begin(), asked.end(), [&](const AskedQuestion& other) {
            return !one.toEmployer && !other.toEmployer && other.text == one.text;
        });
        if (same == asked.end()) {
            asked.push_back(std::move(one));
            continue;
        }
        if (!same->offers.contains(one.offers.front())) same->offers << one.offers;
        same->weight = std::max(same->weight, one.weight);
    }
    std::stable_sort(asked.begin(), asked.end(),
                     [](const AskedQuestion& a, const AskedQuestion& b) { return a.weight > b.weight; });
    return asked;
}

QString weightWords(int weight) {
    switch (weight) {
        case 4: return Words::tr("decides whether one may apply");
        case 3: return Words::tr("can exclude");
        case 2: return Words::tr("counts with others");
        case 1: return Words::tr("can change the order");
        default: return Words::tr("good to know");
    }
}

QString questionsAsText(const std::vector<AskedQuestion>& questions) {
    QStringList lines;
    QStringList employers;
    for (const AskedQuestion& question : questions)
        if (question.toEmployer && !employers.contains(question.offers.front())) employers << question.offers.front();
    for (const QString& employer : employers) {
        lines << Words::tr("To %1:").arg(employer);
        for (const AskedQuestion& question : questions)
            if (question.toEmployer && question.offers.front() == employer) lines << QStringLiteral("- ") + question.text;
        lines << QString();
    }
    bool first = true;
    for (const AskedQuestion& question : questions) {
        if (question.toEmployer) continue;
        if (first) lines << Words::tr("To the candidate:");
        first = false;
        lines << QStringLiteral("- %1 (%2)").arg(question.text, question.offers.join(QStringLiteral(", ")));
    }
    return lines.join(QLatin1Char('\n')).trimmed();
}

}  // namespace offerbook::ui
