// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerform.h"

#include <ui/look/formcolumn.h>
#include <ui/look/plainlabel.h>

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 200; // a row is a handful of widgets, and a server may name a million

QStringList shapeOf(const AnswerSubject &subject, const QHash<QString, Requirement> &known)
{
    QStringList shape{subject.target.id};
    for (const AskedRequirement &asked : subject.asked) {
        const Requirement definition = known.value(asked.requirementId);
        shape << asked.requirementId << asked.fieldType << definition.title() << definition.description
              << definition.example << definition.acceptance.minLength << definition.acceptance.maxLength
              << definition.acceptance.regex << definition.acceptance.acceptableValues;
    }
    return shape;
}

} // namespace

AnswerForm::AnswerForm(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Answers"));
    setFocusPolicy(Qt::NoFocus); // the fields have it, and scroll by themselves
}

void AnswerForm::setSubject(const AnswerSubject &subject, const QHash<QString, Requirement> &known, const QDate &today)
{
    const PaperContext context{.countryCode = subject.countryCode, .locality = subject.locality, .today = today};
    const QStringList shape = shapeOf(subject, known);
    if (shape != m_shape) {
        const bool isSame = !m_shape.isEmpty() && m_shape.first() == shape.first();
        const DraftValues typed = isSame ? this->typed() : DraftValues();
        const auto focused = std::ranges::find_if(m_rows, &AnswerRow::hasFocus);
        m_seeks = m_seeks && isSame; // it was asked of the other one
        const QString at = isSame && focused != m_rows.cend() ? (*focused)->id() : QString();
        m_shape = shape;
        build(subject, known);
        for (AnswerRow *row : std::as_const(m_rows))
            row->setContext(context);
        setTyped(typed);
        if (AnswerRow *row = this->row(at))
            row->focus();
    }
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        m_rows.at(at)->setContext(context);
        m_rows.at(at)->setAsked(subject.asked.at(at), subject.review, subject.isOpen);
    }
    goToWaiting();
}

void AnswerForm::seekWaiting()
{
    m_seeks = true;
    goToWaiting();
}

void AnswerForm::goToWaiting()
{
    auto row = std::ranges::find_if(m_rows, &AnswerRow::isRejected);
    if (row == m_rows.end())
        row = std::ranges::find_if(m_rows, &AnswerRow::isMissing);
    if (!m_seeks || row == m_rows.end())
        return;
    m_seeks = false;
    (*row)->focus();
    const auto show = [this] {
        if (QWidget *focused = focusWidget())
            ensureWidgetVisible(focused);
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection); // once the form has its place
}

void AnswerForm::build(const AnswerSubject &subject, const QHash<QString, Requirement> &known)
{
    const auto &m = look::metrics();
    m_rows.clear();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(m.edge, m.edge, m.edge, m.edge);
    m_form = new FormColumn(FormColumn::Density::Form, 104);
    column->addWidget(m_form);
    column->addStretch(1);
    for (const AskedRequirement &asked : subject.asked.first(std::min(subject.asked.size(), mostShown))) {
        auto *row = new AnswerRow(asked, known.value(asked.requirementId), m_form);
        row->setAddresses(m_addresses);
        row->setDocumentNames(m_documentNames);
        row->setObjection(m_objections.value(row->id()));
        connect(row, &AnswerRow::edited, this, [this] {
            m_seeks = false; // the operator was quicker
            emit edited();
        });
        connect(row, &AnswerRow::addressWanted, this, [this, row] { emit addressWanted(row->id()); });
        m_rows += row;
    }
    if (const qsizetype hidden = subject.asked.size() - mostShown; hidden > 0)
        column->insertWidget(1, new PlainLabel(tr("%n more are not shown.", nullptr, int(hidden))));
    setWidget(page);
}

void AnswerForm::setObjections(const QHash<QString, Objection> &objections)
{
    m_objections = objections;
    for (AnswerRow *row : std::as_const(m_rows))
        row->setObjection(objections.value(row->id()));
    goToWaiting();
}

void AnswerForm::setAddresses(const QList<Address> &addresses)
{
    m_addresses = addresses;
    for (AnswerRow *row : std::as_const(m_rows))
        row->setAddresses(addresses);
}

void AnswerForm::setDocumentNames(const QHash<QString, QString> &names)
{
    m_documentNames = names;
    for (AnswerRow *row : std::as_const(m_rows))
        row->setDocumentNames(names);
}

QStringList AnswerForm::documents() const
{
    QStringList ids;
    for (const AnswerRow *row : m_rows)
        ids += row->document();
    ids.removeAll(QString());
    return ids;
}

bool AnswerForm::wantsAddresses() const
{
    return std::ranges::any_of(m_rows, &AnswerRow::wantsAddress);
}

DraftValues AnswerForm::typed() const
{
    DraftValues values;
    for (const AnswerRow *row : m_rows) {
        if (row->isChanged())
            values.insert(row->id(), row->value());
    }
    return values;
}

void AnswerForm::setTyped(const DraftValues &values)
{
    for (AnswerRow *row : std::as_const(m_rows)) {
        if (values.contains(row->id()) && !row->isChanged())
            row->setValue(values.value(row->id()));
    }
}

int AnswerForm::toSend() const
{
    return int(std::ranges::count_if(
        m_rows, [](const AnswerRow *row) { return row->isChanged() && !row->value().trimmed().isEmpty(); }));
}

bool AnswerForm::isReady() const
{
    return std::ranges::all_of(m_rows, &AnswerRow::isReady);
}

bool AnswerForm::complain()
{
    AnswerRow *first = nullptr;
    for (AnswerRow *row : std::as_const(m_rows)) {
        if (row->complain() && !first)
            first = row;
    }
    if (first)
        first->focus();
    return first;
}

QList<PlannedAnswer> AnswerForm::planned() const
{
    QList<PlannedAnswer> answers;
    for (const AnswerRow *row : m_rows) {
        if (row->isChanged() && !row->value().trimmed().isEmpty())
            answers += row->planned();
    }
    return answers;
}

AnswerRow *AnswerForm::row(const QString &requirementId) const
{
    const auto row = std::ranges::find(m_rows, requirementId, &AnswerRow::id);
    return row == m_rows.cend() ? nullptr : *row;
}
