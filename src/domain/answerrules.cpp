// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerrules.h"

#include <domain/outgoingtext.h>
#include <domain/safepattern.h>
#include <domain/timelimit.h>

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

using State = AnswerVerdict::State;

struct AnswerRulesText
{
    Q_DECLARE_TR_FUNCTIONS(AnswerRules)
};

// A length that the provider states; nothing when it states none that makes sense.
std::optional<qsizetype> lengthIn(const QString &text)
{
    bool ok = false;
    const int length = text.trimmed().toInt(&ok);
    return ok && length > 0 && length <= answers::longest ? std::optional<qsizetype>(length) : std::nullopt;
}

Qt::CaseSensitivity caseOf(const AcceptanceCriteria &criteria)
{
    return criteria.caseSensitive == "true"_L1 ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

// Of a value that has another length than is wanted.
std::optional<AnswerVerdict> lengthVerdict(const AcceptanceCriteria &criteria, const QString &value)
{
    const qsizetype length = value.toUcs4().size();
    const qsizetype most = lengthIn(criteria.maxLength).value_or(answers::longest);
    if (length > most)
        return AnswerVerdict{State::Wrong,
            AnswerRulesText::tr("At most %1 characters: %n too many.", nullptr, int(length - most)).arg(most)};
    const qsizetype least = lengthIn(criteria.minLength).value_or(0);
    if (length < least)
        return AnswerVerdict{State::Incomplete,
            AnswerRulesText::tr("At least %1 characters: %n more.", nullptr, int(least - length)).arg(least)};
    return std::nullopt;
}

// Words about characters ("letters only") are no list of them; a list has each of its characters once.
bool isListOfCharacters(const QString &text)
{
    QString sorted = text;
    std::sort(sorted.begin(), sorted.end());
    const bool isWord = text.size() < 20 && std::ranges::all_of(text, [](QChar c) { return c.isLetter(); });
    return !isWord && std::adjacent_find(sorted.cbegin(), sorted.cend()) == sorted.cend();
}

std::optional<AnswerVerdict> characterVerdict(const AcceptanceCriteria &criteria, const QString &value)
{
    const QString &accepted = criteria.acceptableCharacters;
    if (accepted.isEmpty() || !isListOfCharacters(accepted))
        return std::nullopt;
    const auto wrong = std::ranges::find_if(value, [&](QChar c) { return !accepted.contains(c, caseOf(criteria)); });
    if (wrong == value.cend())
        return std::nullopt;
    return AnswerVerdict{
        State::Wrong, AnswerRulesText::tr("“%1” is not accepted here, only: %2").arg(QString(*wrong), accepted)};
}

std::optional<AnswerVerdict> patternVerdict(const Requirement &requirement, const QString &value)
{
    const AcceptanceCriteria &criteria = requirement.acceptance;
    if (criteria.regex.isEmpty())
        return std::nullopt;
    const auto match = SafePattern(criteria.regex, caseOf(criteria)).match(value);
    if (match == SafePattern::Match::Whole || match == SafePattern::Match::Unknown)
        return std::nullopt;
    const QString reason = requirement.example.isEmpty()
        ? AnswerRulesText::tr("This has another form than is asked for.")
        : AnswerRulesText::tr("This has another form than is asked for. An example: %1").arg(requirement.example);
    return AnswerVerdict{match == SafePattern::Match::Beginning ? State::Incomplete : State::Wrong, reason};
}

AnswerVerdict textVerdict(const Requirement &requirement, const QString &value)
{
    if (outgoing::looksLikeKey(value))
        return {State::Wrong, AnswerRulesText::tr("This looks like an API key. It would be sent to other people.")};
    if (const auto verdict = characterVerdict(requirement.acceptance, value))
        return *verdict;
    if (const auto verdict = lengthVerdict(requirement.acceptance, value))
        return *verdict;
    return patternVerdict(requirement, value).value_or(AnswerVerdict{State::Fine, {}});
}

const QString *acceptedValue(const AcceptanceCriteria &criteria, const QString &value)
{
    const auto accepted = std::ranges::find_if(criteria.acceptableValues,
        [&](const QString &candidate) { return candidate.compare(value, caseOf(criteria)) == 0; });
    return accepted == criteria.acceptableValues.cend() ? nullptr : &*accepted;
}

QString listOf(const QStringList &values)
{
    constexpr qsizetype most = 20; // a sentence has to stay one
    const QString list = values.mid(0, most).join(", "_L1);
    return values.size() > most ? list + u'…' : list;
}

AnswerVerdict choiceVerdict(const AcceptanceCriteria &criteria, const QString &value)
{
    if (acceptedValue(criteria, value))
        return {State::Fine, {}};
    const bool isBeginning = std::ranges::any_of(criteria.acceptableValues,
        [&](const QString &candidate) { return candidate.startsWith(value, caseOf(criteria)); });
    return {isBeginning ? State::Incomplete : State::Wrong,
        AnswerRulesText::tr("One of these is accepted: %1").arg(listOf(criteria.acceptableValues))};
}

AnswerVerdict dateVerdict(const AcceptanceCriteria &criteria, const QString &value, const QDate &today)
{
    constexpr qsizetype wholeDate = 10;
    const QDate day = QDate::fromString(value.left(wholeDate), Qt::ISODate);
    if (!day.isValid())
        return {value.size() < wholeDate ? State::Incomplete : State::Wrong,
            AnswerRulesText::tr("Write a date as year, month, day: 2026-12-31")};
    const TimeLimit limit = TimeLimit::parse(criteria.timeLimit);
    switch (limit.kind) {
    case TimeLimit::Kind::MaxAge:
        if (day < limit.before(today))
            return {State::Wrong, AnswerRulesText::tr("This is more than %1 ago.").arg(limit.span())};
        break;
    case TimeLimit::Kind::MinAge:
        if (day > limit.before(today))
            return {State::Wrong, AnswerRulesText::tr("This has to be at least %1 ago.").arg(limit.span())};
        break;
    case TimeLimit::Kind::Ahead:
        if (day < today || day > limit.after(today))
            return {State::Wrong, AnswerRulesText::tr("This has to be within the next %1.").arg(limit.span())};
        break;
    case TimeLimit::Kind::NotExpired:
        if (day < today)
            return {State::Wrong, AnswerRulesText::tr("This day is over.")};
        break;
    case TimeLimit::Kind::None:
        break;
    }
    return {State::Fine, {}};
}

} // namespace

AnswerVerdict answers::check(const Requirement &requirement, FieldKind kind, const QString &value, const QDate &today)
{
    const QString given = value.trimmed();
    if (given.isEmpty())
        return {};
    switch (kind) {
    case FieldKind::Text:
        return textVerdict(requirement, given);
    case FieldKind::Choice:
        return choiceVerdict(requirement.acceptance, given);
    case FieldKind::Date:
        return dateVerdict(requirement.acceptance, given, today);
    case FieldKind::Address:
    case FieldKind::Document:
    case FieldKind::Action:
        break;
    }
    return {State::Fine, {}};
}

QString answers::toSend(const Requirement &requirement, FieldKind kind, const QString &value)
{
    const QString given = value.trimmed();
    const QString *accepted = kind == FieldKind::Choice ? acceptedValue(requirement.acceptance, given) : nullptr;
    return accepted ? *accepted : given;
}
