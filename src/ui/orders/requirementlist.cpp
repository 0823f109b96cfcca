// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requirementlist.h"

#include <core/foreigntext.h>
#include <models/states.h>
#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>
#include <ui/look/plainlabel.h>

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 200; // a row is a handful of widgets, and a server may name a million

QString fieldName(const QString &type)
{
    if (type.startsWith("address"_L1))
        return QCoreApplication::translate("RequirementList", "Address");
    if (type == "document"_L1)
        return QCoreApplication::translate("RequirementList", "Document");
    if (type == "datetime"_L1)
        return QCoreApplication::translate("RequirementList", "Date");
    if (type == "textual"_L1)
        return QCoreApplication::translate("RequirementList", "Text");
    return type;
}

// One answer's state: the provider judges all answers of a number together.
StateCell stateOfAnswer(const AskedRequirement &asked, const OpenEnum<RequirementsStatus> &review)
{
    if (asked.fieldValue.isEmpty())
        return {Tone::NeedsYou, QCoreApplication::translate("RequirementList", "missing")};
    if (review == RequirementsStatus::Approved || review == RequirementsStatus::UnderReview)
        return stateOf(review);
    return {Tone::Waiting, QCoreApplication::translate("RequirementList", "given")};
}

// All that is shown of them.
QStringList textsOf(const QList<AskedRequirement> &asked, const QHash<QString, Requirement> &known)
{
    QStringList texts;
    for (const AskedRequirement &requirement : asked) {
        const Requirement definition = known.value(requirement.requirementId);
        texts << requirement.fieldType << requirement.fieldValue << definition.title() << definition.description
              << definition.example;
    }
    return texts;
}

} // namespace

RequirementList::RequirementList(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Requirements"));
}

void RequirementList::setAnswers(const QList<AskedRequirement> &asked, const OpenEnum<RequirementsStatus> &review,
    const QHash<QString, Requirement> &known)
{
    QStringList texts = textsOf(asked, known);
    texts += review.text();
    if (m_form && texts == m_texts)
        return; // who reads or copies here is not disturbed by every look at the order
    m_texts = texts;
    const auto &m = look::metrics();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(m.edge, m.edge, m.edge, m.edge);
    m_form = new FormColumn(FormColumn::Density::Form, 104);
    column->addWidget(m_form);
    column->addStretch(1);
    for (const AskedRequirement &requirement : asked.first(std::min(asked.size(), mostShown))) {
        const Requirement definition = known.value(requirement.requirementId);
        const QString kind = fieldName(requirement.fieldType);
        auto *value =
            new PlainLabel(requirement.fieldValue.isEmpty() ? tr("Nothing given yet") : requirement.fieldValue);
        value->setWordWrap(true);
        value->setSelectable(true);
        value->setMinimumHeight(m.control);
        if (requirement.fieldValue.isEmpty())
            value->setColor(Token::Secondary);
        FieldRow *row = m_form->addField(definition.title().isEmpty() ? kind : definition.title(), value);
        row->setState(stateOfAnswer(requirement, review));
        QStringList hint{definition.description.isEmpty() ? kind : definition.description};
        if (!definition.example.isEmpty())
            hint += tr("Example: %1").arg(foreign::isolated(definition.example));
        row->setHint(hint.join(u'\n'));
    }
    if (asked.size() > mostShown)
        column->insertWidget(1, new PlainLabel(tr("%n more are not shown.", nullptr, int(asked.size() - mostShown))));
    setWidget(page);
}
