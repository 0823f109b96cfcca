// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresssuggestion.h"

#include <ui/look/plainlabel.h>

#include <QGridLayout>
#include <QPushButton>

namespace {

struct SuggestedLine
{
    const char *label; // source text, context "AddressSuggestion"
    QString PostalPlace::*value;
};

const SuggestedLine suggestedLines[] = {
    {QT_TRANSLATE_NOOP("AddressSuggestion", "Street and number"), &PostalPlace::streetAddress},
    {QT_TRANSLATE_NOOP("AddressSuggestion", "Floor or flat"), &PostalPlace::extendedAddress},
    {QT_TRANSLATE_NOOP("AddressSuggestion", "Postal code"), &PostalPlace::postalCode},
    {QT_TRANSLATE_NOOP("AddressSuggestion", "Town"), &PostalPlace::locality},
    {QT_TRANSLATE_NOOP("AddressSuggestion", "State or region"), &PostalPlace::administrativeArea},
    {QT_TRANSLATE_NOOP("AddressSuggestion", "Country"), &PostalPlace::countryCode},
};

} // namespace

AddressSuggestion::AddressSuggestion(QWidget *parent)
    : QWidget(parent)
    , m_accept(new QPushButton(tr("Use the suggestion")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::metrics().between);
    column->addWidget(m_accept, 0, Qt::AlignTrailing);
    connect(m_accept, &QPushButton::clicked, this, &AddressSuggestion::accepted);
    hide();
}

void AddressSuggestion::clear()
{
    hide();
}

void AddressSuggestion::setPlaces(const PostalPlace &typed, const PostalPlace &suggested)
{
    const auto &m = look::metrics();
    delete m_table;
    m_table = new QWidget;
    m_table->setAccessibleName(tr("Suggestion"));
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(m.edge);
    grid->setVerticalSpacing(m.tight);
    grid->addWidget(new PlainLabel(tr("As typed"), FontRole::Caption), 0, 1);
    grid->addWidget(new PlainLabel(tr("Suggested"), FontRole::Caption), 0, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 1;
    for (const SuggestedLine &line : suggestedLines) {
        const QString &better = suggested.*line.value;
        if (!better.isEmpty() && better != typed.*line.value)
            addRow(row++, tr(line.label), typed.*line.value, better);
    }
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(0, m_table);
    setVisible(row > 1);
}

void AddressSuggestion::addRow(int row, const QString &label, const QString &typed, const QString &suggested)
{
    auto *grid = qobject_cast<QGridLayout *>(m_table->layout());
    auto *name = new PlainLabel(label);
    name->setColor(Token::Secondary);
    auto *before = new PlainLabel(typed.isEmpty() ? tr("nothing") : typed);
    auto *after = new PlainLabel(suggested, FontRole::Emphasis);
    for (PlainLabel *text : {before, after})
        text->setWordWrap(true);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(before, row, 1, Qt::AlignTop);
    grid->addWidget(after, row, 2, Qt::AlignTop);
}
