// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldrow.h"

#include "pill.h"
#include "plainlabel.h"
#include "plaintext.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QStyle>
#include <QVBoxLayout>

FieldRow::FieldRow(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_grid(new QGridLayout(this))
    , m_label(new PlainLabel(look::inMenu(label))) // it has a buddy, and may be a server's
    , m_error(new PlainLabel({}, FontRole::Caption))
    , m_hint(new PlainLabel({}, FontRole::Caption))
    , m_state(new Pill)
{
    m_label->setColor(Token::Secondary);
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_label->setBuddy(field);
    m_hint->setColor(Token::Secondary);
    m_error->setTone(Tone::Lost);
    for (auto *text : {m_error, m_hint}) {
        text->setWordWrap(true);
        text->setContentsMargins(0, look::metrics().tight, 0, 0); // a label of several lines spans all rows
        text->hide();
    }
    m_state->hide();
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);

    m_grid->setSpacing(0);
    // A field that may not grow stays beside its label.
    // Before its label: who looks for the name finds the field that it names.
    // Beside a label of several lines it stands with the first.
    const bool isLow = field->sizePolicy().verticalPolicy() == QSizePolicy::Fixed;
    m_grid->addWidget(field, 0, 1,
        (field->maximumWidth() < QWIDGETSIZE_MAX ? Qt::AlignLeft : Qt::Alignment())
            | (isLow ? Qt::AlignTop : Qt::Alignment()));
    m_grid->addWidget(m_label, 0, 0, 4, 1, Qt::AlignTop);
    m_grid->addWidget(m_state, 0, 3, Qt::AlignTop);
    m_grid->addWidget(m_error, 1, 1);
    m_grid->addWidget(m_hint, 3, 1);
    m_grid->setColumnStretch(1, 1);
}

void FieldRow::setMeasures(int labelWidth, int gap, int labelHeight, int stateWidth, int above)
{
    m_label->setFixedWidth(labelWidth + gap);
    m_label->setContentsMargins(
        layoutDirection() == Qt::RightToLeft ? gap : 0, 0, layoutDirection() == Qt::RightToLeft ? 0 : gap, 0);
    // In line with the first line of a tall field, also where it has several lines of its own.
    const QFontMetrics metrics(look::font(FontRole::Body));
    const bool wraps = metrics.horizontalAdvance(m_label->text()) > labelWidth;
    m_label->setWordWrap(wraps);
    const QRect text = metrics.boundingRect(0, 0, labelWidth, QWIDGETSIZE_MAX, Qt::TextWordWrap, m_label->text());
    m_label->setFixedHeight(labelHeight + (wraps ? text.height() - metrics.height() : 0));
    m_grid->setContentsMargins(0, above, 0, 0);
    m_state->setFixedHeight(labelHeight);
    m_grid->setColumnMinimumWidth(2, stateWidth > 0 ? gap : 0);
    m_grid->setColumnMinimumWidth(3, stateWidth);
}

void FieldRow::setError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    m_field->setProperty("bad", !error.isEmpty());
    m_field->setAccessibleDescription(error.isEmpty() ? m_hint->text() : error);
    m_field->update();
}

void FieldRow::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    if (m_error->text().isEmpty())
        m_field->setAccessibleDescription(hint);
}

void FieldRow::setWords(QWidget *frame)
{
    auto *place = new QVBoxLayout;
    place->setContentsMargins(0, look::metrics().tight, 0, 0);
    place->addWidget(frame);
    m_grid->addLayout(place, 2, 1);
}

void FieldRow::setState(const std::optional<StateCell> &state)
{
    m_state->setVisible(state.has_value());
    if (state)
        m_state->setState(*state);
}
