// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterrow.h"

#include <domain/filterrules.h>
#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>
#include <ui/look/plaintext.h>
#include <ui/look/solecompletion.h>
#include <ui/search/areacodefield.h>
#include <ui/search/choicebox.h>
#include <ui/search/countfield.h>
#include <ui/search/rulevalidator.h>
#include <ui/search/stockcompleter.h>

#include <QCheckBox>
#include <QLineEdit>
#include <QMetaProperty>
#include <QScopedValueRollback>

FilterRow::FilterRow(const FilterField &field, QWidget *panel)
    : QObject(panel)
    , m_field(field)
{
    makeEditor(panel);
    m_editor->setAccessibleName(filters::accessibleName(field));
    const QMetaObject &self = staticMetaObject;
    connect(m_editor, m_editor->metaObject()->userProperty().notifySignal(), this,
        self.method(self.indexOfSlot("editorChanged()")));
}

FieldRow *FilterRow::addTo(FormColumn &form)
{
    m_row = form.addField(filters::label(m_field), m_editor);
    return m_row;
}

void FilterRow::makeEditor(QWidget *panel)
{
    switch (m_field.kind) {
    case FilterKind::Country:
    case FilterKind::Type:
    case FilterKind::State:
        m_editor = new ChoiceBox(panel);
        return;
    case FilterKind::Feature:
    case FilterKind::Check:
        m_editor = new QCheckBox(filters::label(m_field), panel);
        return;
    case FilterKind::AreaCode: {
        auto *areaCode = new AreaCodeField(panel);
        areaCode->lineEdit()->setPlaceholderText(filters::placeholder(m_field));
        connect(areaCode, &AreaCodeField::refused, this, &FilterRow::refuse);
        takeSoleCompletion(areaCode->lineEdit());
        connect(areaCode->lineEdit(), &QLineEdit::returnPressed, this, &FilterRow::submitted);
        m_editor = areaCode;
        return;
    }
    case FilterKind::Count: {
        auto *count = new CountField(m_field, panel);
        connect(count, &CountField::refused, this, &FilterRow::refuse);
        connect(count, &CountField::submitted, this, &FilterRow::submitted);
        m_editor = count;
        return;
    }
    case FilterKind::City:
    case FilterKind::Text:
    case FilterKind::Digits:
        m_editor = makeTextField(panel);
        return;
    }
}

QWidget *FilterRow::makeTextField(QWidget *panel)
{
    auto *edit = new QLineEdit(panel);
    edit->setPlaceholderText(filters::placeholder(m_field));
    edit->setMaxLength(100);
    const FilterKind kind = m_field.kind;
    RuleValidator::Tidy tidy;
    if (kind == FilterKind::Digits)
        tidy = [](const QString &text) { return filters::digits(text).value_or(text); };
    auto *rule = new RuleValidator([kind](const QString &text) { return filters::refusal(kind, text); }, tidy, edit);
    edit->setValidator(rule);
    connect(rule, &RuleValidator::refused, this, &FilterRow::refuse);
    if (kind == FilterKind::City) {
        m_cities = new StockModel(edit);
        auto *completer = new StockCompleter(m_cities, Qt::MatchContains, edit);
        completer->giveWayTo(rule);
        edit->setCompleter(completer);
        takeSoleCompletion(edit);
    }
    connect(edit, &QLineEdit::returnPressed, this, &FilterRow::submitted);
    return edit;
}

bool FilterRow::isAsked() const
{
    const QVariant value = shown();
    return m_editor->isEnabled() && (value.typeId() == QMetaType::Bool ? value.toBool() : !value.toString().isEmpty());
}

QVariant FilterRow::value() const
{
    if (m_editor->isEnabled())
        return shown();
    const auto *box = qobject_cast<const ChoiceBox *>(m_editor);
    return box ? QVariant(box->wanted()) : m_kept;
}

void FilterRow::setValue(const QVariant &value)
{
    if (m_editor->isEnabled() || qobject_cast<ChoiceBox *>(m_editor))
        show(value);
    else
        m_kept = value;
}

void FilterRow::setWhyNot(const QString &reason, const QString &shortly)
{
    const QScopedValueRollback adjusting(m_adjusting, true);
    const bool usable = reason.isEmpty();
    const bool isBox = qobject_cast<ChoiceBox *>(m_editor);
    if (usable != m_editor->isEnabled() && !isBox) {
        if (!usable) {
            m_kept = shown();
            show({});
        }
        m_editor->setEnabled(usable);
        if (usable)
            show(m_kept);
    }
    m_editor->setEnabled(usable);
    look::setTip(m_editor, reason);
    if (auto *edit = qobject_cast<QLineEdit *>(m_editor))
        edit->setPlaceholderText(usable ? filters::placeholder(m_field) : shortly);
}

void FilterRow::setStock(const QList<Stock> &stock)
{
    if (auto *areaCode = qobject_cast<AreaCodeField *>(m_editor))
        areaCode->setStock(stock);
    else if (m_cities)
        m_cities->setStock(stock);
}

bool FilterRow::isInStock() const
{
    const auto *areaCode = qobject_cast<const AreaCodeField *>(m_editor);
    const StockModel *stock = areaCode ? areaCode->stock() : m_cities;
    return stock && stock->contains(value().toString());
}

bool FilterRow::hasProblem() const
{
    return m_editor->property("bad").toBool();
}

void FilterRow::setHint(const QString &hint)
{
    if (m_row)
        m_row->setHint(hint);
}

void FilterRow::setProblem(const QString &problem)
{
    if (m_row)
        m_row->setError(problem);
}

// What was typed did not get in: say why until something does.
void FilterRow::refuse(const QString &reason)
{
    if (!m_adjusting)
        setProblem(reason);
}

void FilterRow::editorChanged()
{
    if (!m_adjusting)
        emit changed();
}

QVariant FilterRow::shown() const
{
    return m_editor->metaObject()->userProperty().read(m_editor);
}

void FilterRow::show(const QVariant &value)
{
    const QMetaProperty property = m_editor->metaObject()->userProperty();
    QVariant fitting = value;
    fitting.convert(property.metaType()); // nothing becomes the editor's own nothing
    property.write(m_editor, fitting);
}
