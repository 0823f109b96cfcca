// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerrow.h"

#include <core/foreigntext.h>
#include <models/states.h>
#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>
#include <ui/look/serverframe.h>
#include <ui/papers/answereditor.h>

#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString kindName(FieldKind kind, const QString &type)
{
    switch (kind) {
    case FieldKind::Address:
        return AnswerRow::tr("Address");
    case FieldKind::Document:
        return AnswerRow::tr("Document");
    case FieldKind::Date:
        return AnswerRow::tr("Date");
    case FieldKind::Action:
        return AnswerRow::tr("Action");
    case FieldKind::Choice:
    case FieldKind::Text:
        break;
    }
    return type.isEmpty() || type == "textual"_L1 ? AnswerRow::tr("Text") : type;
}

QString titleOf(const Requirement &known, FieldKind kind, const QString &type)
{
    return known.title().isEmpty() ? kindName(kind, type) : known.title();
}

} // namespace

AnswerRow::AnswerRow(const AskedRequirement &asked, const Requirement &known, FormColumn *form)
    : m_asked(asked)
    , m_known(known)
    , m_kind(fieldKind(known, asked.fieldType))
    , m_editor(AnswerEditor::make(m_kind, known, titleOf(known, m_kind, asked.fieldType)))
    , m_row(form->addField(titleOf(known, m_kind, asked.fieldType), m_editor->widget()))
{
    setParent(m_row);
    connect(m_editor, &AnswerEditor::edited, this, [this] {
        judge();
        emit edited();
    });
    connect(m_editor, &AnswerEditor::refused, this, [this](const QString &reason) { m_row->setError(reason); });
    connect(m_editor, &AnswerEditor::addressWanted, this, &AnswerRow::addressWanted);
    m_editor->setValue(asked.fieldValue);
}

QString AnswerRow::value() const
{
    return m_editor->value();
}

void AnswerRow::setValue(const QString &value)
{
    m_editor->setValue(value);
    judge();
}

bool AnswerRow::isChanged() const
{
    return value() != m_asked.fieldValue;
}

bool AnswerRow::wantsAddress() const
{
    return m_kind == FieldKind::Address;
}

void AnswerRow::setAddresses(const QList<Address> &addresses)
{
    m_addresses = addresses;
    m_editor->setAddresses(addresses);
    if (wantsAddress())
        judge(); // what was chosen has become known
}

void AnswerRow::setDocumentNames(const QHash<QString, QString> &names)
{
    m_editor->setDocumentNames(names);
}

QString AnswerRow::document() const
{
    return m_kind == FieldKind::Document ? m_asked.fieldValue : QString();
}

void AnswerRow::setAsked(const AskedRequirement &asked, const OpenEnum<RequirementsStatus> &review, bool isOpen)
{
    if (m_before == asked)
        return;
    m_before.reset();
    const bool wasChanged = isChanged();
    m_asked = asked;
    m_review = review;
    if (!wasChanged)
        m_editor->setValue(asked.fieldValue);
    m_editor->setEditable(isOpen && canChange(asked.status) && review != RequirementsStatus::Approved);
    judge();
}

void AnswerRow::setObjection(const Objection &objection)
{
    if (objection == m_objection)
        return;
    m_objection = objection;
    showWords(Tone::Lost, isRejected() ? objection : Objection());
    tellState();
}

void AnswerRow::setContext(const PaperContext &context)
{
    m_context = context;
}

void AnswerRow::setProgress(qint64 sent, qint64 total)
{
    m_editor->setProgress(sent, total);
}

bool AnswerRow::isReady() const
{
    return m_editor->isReady();
}

bool AnswerRow::complain()
{
    judge();
    if (!isChanged() || value().isEmpty())
        return false;
    if (m_verdict.state != AnswerVerdict::State::Fine)
        m_row->setError(m_verdict.reason);
    else if (blocking().isEmpty())
        return false;
    return true;
}

void AnswerRow::refuse(const QString &fact, const Objection &words)
{
    m_row->setError(fact);
    showWords(Tone::Lost, words);
}

PlannedAnswer AnswerRow::planned() const
{
    return {id(), answers::toSend(m_known, m_kind, value()), m_editor->file()};
}

void AnswerRow::sent(const PlannedAnswer &answer, const QString &value)
{
    setProgress(0, 0);
    const bool isSame = answer.file || answers::toSend(m_known, m_kind, this->value()) == answer.value;
    m_before = m_asked;
    m_asked.fieldValue = value;
    m_asked.status = AnswerStatus::PendingApproval;
    m_review = RequirementsStatus::UnderReview;
    m_objection = {};
    if (isSame)
        m_editor->setValue(value); // otherwise something else was typed meanwhile
    showWords(Tone::Lost, {});
    judge();
}

void AnswerRow::focus()
{
    m_editor->widget()->setFocus(Qt::OtherFocusReason);
}

bool AnswerRow::hasFocus() const
{
    const QWidget *focused = m_row->window()->focusWidget();
    return focused && m_row->isAncestorOf(focused);
}

bool AnswerRow::isRejected() const
{
    if (m_asked.status.isAbsent())
        return m_review == RequirementsStatus::Exception && !m_objection.words.isEmpty();
    return m_asked.status == AnswerStatus::Declined;
}

bool AnswerRow::isMissing() const
{
    return m_kind != FieldKind::Action && m_asked.fieldValue.isEmpty();
}

void AnswerRow::judge()
{
    m_verdict = isChanged() ? answers::check(m_known, m_kind, value(), m_context.today) : AnswerVerdict();
    review();
    m_row->setError(m_verdict.state == AnswerVerdict::State::Wrong ? m_verdict.reason : blocking());
    tellHint(m_verdict.state == AnswerVerdict::State::Incomplete ? m_verdict.reason : QString());
    showWords(Tone::Lost, isRejected() ? m_objection : Objection());
    tellState();
}

void AnswerRow::review()
{
    m_problems.clear();
    if (!isChanged() || value().isEmpty() || m_verdict.state != AnswerVerdict::State::Fine)
        return;
    Paper paper{.requirement = m_known, .kind = m_kind, .value = value()};
    const auto address = std::ranges::find(m_addresses, paper.value, &Address::id);
    if (wantsAddress() && address != m_addresses.cend() && !m_context.countryCode.isEmpty())
        paper.address = *address;
    m_problems = papers::check(paper, m_context);
}

QString AnswerRow::blocking() const
{
    const auto problem = std::ranges::find(m_problems, PaperProblem::Severity::Blocks, &PaperProblem::severity);
    return problem == m_problems.cend() ? QString()
                                        : tr("A reviewer would reject this by rule: %1").arg(problem->words);
}

void AnswerRow::tellHint(const QString &reason)
{
    QStringList hint;
    for (const PaperProblem &problem : std::as_const(m_problems)) {
        if (problem.severity == PaperProblem::Severity::Warns)
            hint += tr("A reviewer may reject this: %1").arg(problem.words);
    }
    if (!reason.isEmpty())
        hint += reason;
    hint += m_known.description.isEmpty() ? kindName(m_kind, m_asked.fieldType) : m_known.description;
    if (!m_known.example.isEmpty())
        hint += tr("Example: %1").arg(foreign::isolated(m_known.example));
    if (isRejected() && !m_asked.fieldValue.isEmpty() && isChanged())
        hint += tr("Replaces what was rejected: %1").arg(foreign::isolated(m_asked.fieldValue));
    m_row->setHint(hint.join(u'\n'));
}

void AnswerRow::showWords(Tone tone, const Objection &words)
{
    if (!m_words && words.words.isEmpty())
        return;
    if (!m_words) {
        m_words = new ServerFrame(tone);
        m_row->setWords(m_words);
    }
    m_words->setTone(tone);
    m_words->setSource(words.source);
    m_words->setWords(words.words);
    m_words->setVisible(!words.words.isEmpty());
}

void AnswerRow::tellState()
{
    const bool isGiven = !m_asked.fieldValue.isEmpty();
    if (m_kind == FieldKind::Action && !isGiven)
        m_row->setState(std::nullopt);
    else if (isChanged() && !value().isEmpty() && m_verdict.state == AnswerVerdict::State::Fine)
        m_row->setState(StateCell{Tone::Waiting, tr("not sent")});
    else if (isRejected())
        m_row->setState(stateOf(OpenEnum<RequirementsStatus>(RequirementsStatus::Exception)));
    else if (m_asked.status == AnswerStatus::Expired)
        m_row->setState(StateCell{Tone::NeedsYou, tr("expired")});
    else if (!isGiven)
        m_row->setState(StateCell{Tone::NeedsYou, tr("missing")});
    else if (m_asked.status == AnswerStatus::Approved || m_review == RequirementsStatus::Approved)
        m_row->setState(stateOf(OpenEnum<RequirementsStatus>(RequirementsStatus::Approved)));
    else if (m_asked.status == AnswerStatus::PendingApproval || m_review == RequirementsStatus::UnderReview)
        m_row->setState(inReview());
    else
        m_row->setState(StateCell{Tone::Waiting, tr("given")});
}
