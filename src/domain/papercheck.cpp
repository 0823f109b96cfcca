// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercheck.h"

#include <domain/timelimit.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using Severity = PaperProblem::Severity;

struct PaperCheckText
{
    Q_DECLARE_TR_FUNCTIONS(PaperCheck)
};

// Letters and digits of a name, without case and accents.
QString folded(const QString &name)
{
    QString letters;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
    }
    return letters;
}

class Objections
{
public:
    explicit Objections(const Paper &paper)
        : m_paper(paper)
    { }

    void add(Severity severity, const QString &words) { m_problems.append({m_paper.requirement.id, severity, words}); }
    QList<PaperProblem> take() { return std::move(m_problems); }

private:
    const Paper &m_paper;
    QList<PaperProblem> m_problems;
};

void checkAge(const Paper &paper, const PaperContext &context, Objections &objections)
{
    if (paper.expiresOn.isValid() && paper.expiresOn < context.today)
        objections.add(Severity::Blocks, PaperCheckText::tr("The document has expired."));
    const TimeLimit limit = TimeLimit::parse(paper.requirement.acceptance.timeLimit);
    if (limit.kind != TimeLimit::Kind::MaxAge)
        return;
    if (!paper.issuedOn.isValid())
        objections.add(Severity::Warns,
            PaperCheckText::tr("It may be %1 old at most: please look at its date.").arg(limit.span()));
    else if (paper.issuedOn < limit.before(context.today))
        objections.add(Severity::Blocks, PaperCheckText::tr("The document is more than %1 old.").arg(limit.span()));
}

void checkDocument(const Paper &paper, const PaperContext &context, Objections &objections)
{
    if (paper.document && paper.document->scanStatus == ScanStatus::Infected)
        objections.add(Severity::Blocks, PaperCheckText::tr("The virus scanner objects to this file."));
    else if (paper.document && !paper.document->isUsable())
        objections.add(Severity::Blocks, PaperCheckText::tr("This document has been rejected before."));
    if (paper.issuedOn.isValid() && paper.issuedOn > context.today)
        objections.add(Severity::Blocks, PaperCheckText::tr("The document is dated in the future."));
    checkAge(paper, context, objections);
    if (!paper.holder.isEmpty() && !context.customer.isEmpty() && !papers::mayBeSame(paper.holder, context.customer))
        objections.add(Severity::Warns,
            PaperCheckText::tr("The document is for %1, the other answers are for %2.")
                .arg(paper.holder, context.customer));
}

void checkAddress(const Paper &paper, const PaperContext &context, Objections &objections)
{
    if (!paper.address)
        return;
    const Address &address = *paper.address;
    const LocalityLimit limit = papers::localityLimit(paper.requirement.acceptance);
    if (limit != LocalityLimit::None && address.countryCode.compare(context.countryCode, Qt::CaseInsensitive) != 0)
        objections.add(Severity::Blocks, PaperCheckText::tr("The address is not in the country of the numbers."));
    else if (limit == LocalityLimit::SameLocality && !context.locality.isEmpty()
        && !papers::mayBeSame(address.locality, context.locality))
        objections.add(Severity::Warns,
            PaperCheckText::tr("The address is in %1, the numbers belong to %2.")
                .arg(address.locality, context.locality));
    if (!context.customer.isEmpty() && !address.holder().isEmpty()
        && !papers::mayBeSame(address.holder(), context.customer))
        objections.add(Severity::Warns,
            PaperCheckText::tr("The address is of %1, the other answers are for %2.")
                .arg(address.holder(), context.customer));
}

} // namespace

LocalityLimit papers::localityLimit(const AcceptanceCriteria &criteria)
{
    const QString words = criteria.localityLimit.toLower();
    if (words.contains("country"_L1))
        return LocalityLimit::SameCountry;
    const bool isLocal = words.contains("localit"_L1) || words.contains("area"_L1) || words.contains("city"_L1);
    return isLocal ? LocalityLimit::SameLocality : LocalityLimit::None;
}

bool papers::mayBeSame(const QString &a, const QString &b)
{
    const QString one = folded(a);
    const QString other = folded(b);
    return one.contains(other) || other.contains(one);
}

QList<PaperProblem> papers::check(const Paper &paper, const PaperContext &context)
{
    Objections objections(paper);
    if (paper.value.isEmpty()) {
        objections.add(Severity::Blocks, PaperCheckText::tr("An answer is missing."));
        return objections.take();
    }
    const AnswerVerdict verdict = answers::check(paper.requirement, paper.kind, paper.value, context.today);
    if (verdict.state != AnswerVerdict::State::Fine)
        objections.add(Severity::Blocks, verdict.reason);
    if (paper.kind == FieldKind::Document)
        checkDocument(paper, context, objections);
    if (paper.kind == FieldKind::Address)
        checkAddress(paper, context, objections);
    return objections.take();
}

QList<PaperProblem> papers::check(const QList<Paper> &papers, const PaperContext &context)
{
    QList<PaperProblem> problems;
    for (const Paper &paper : papers)
        problems += check(paper, context);
    return problems;
}
