// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askedsheet.h"

#include <core/foreigntext.h>
#include <ui/look/accountbar.h>
#include <ui/look/plainlabel.h>
#include <ui/look/sheet.h>

#include <QCoreApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRequirementsShown = 200; // of a country; a server may name a million

// Gives lupdate and tr() their context.
struct AskedSheetText
{
    Q_DECLARE_TR_FUNCTIONS(AskedSheet)
};

PlainLabel *line(const QString &text, FontRole role, Token token)
{
    auto *label = new PlainLabel(text, role);
    label->setColor(token);
    label->setWordWrap(true);
    return label;
}

void addRequirement(QVBoxLayout *column, const Requirement &requirement)
{
    const QString kind = answerKind(requirement);
    column->addWidget(
        line(kind.isEmpty() ? requirement.title()
                            : AskedSheetText::tr("%1 (%2)").arg(foreign::isolated(requirement.title()), kind),
            FontRole::Emphasis, Token::Text));
    if (!requirement.description.isEmpty())
        column->addWidget(line(requirement.description, FontRole::Body, Token::Text));
    if (!requirement.example.isEmpty())
        column->addWidget(line(AskedSheetText::tr("Example: %1").arg(foreign::isolated(requirement.example)),
            FontRole::Caption, Token::Secondary));
    if (const QString limits = limitsInWords(requirement.acceptance); !limits.isEmpty())
        column->addWidget(line(limits, FontRole::Caption, Token::Secondary));
    column->addSpacing(look::metrics().between);
}

} // namespace

void AskedSheet::open(const QList<CountryAsk> &asked, QWidget *window)
{
    auto *sheet = new Sheet(AskedSheetText::tr("Answers after buying"), window, window->findChild<AccountBar *>());
    sheet->setTitle(AskedSheetText::tr("Answers after buying"),
        AskedSheetText::tr(
            "The numbers work once these are answered. They are given under Orders, after the order was placed."));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, look::metrics().inset, 0);
    column->setSpacing(look::metrics().tight / 2);
    for (const CountryAsk &country : asked) {
        const QString count = AskedSheetText::tr("%n number(s)", nullptr, country.numbers);
        column->addWidget(line(u"%1 · %2"_s.arg(country.countryCode, count), FontRole::Title, Token::Text));
        const qsizetype shown = std::min(country.requirements.size(), mostRequirementsShown);
        for (const Requirement &requirement : country.requirements.first(shown))
            addRequirement(column, requirement);
        if (const qsizetype hidden = country.requirements.size() - shown; hidden > 0)
            column->addWidget(line(AskedSheetText::tr("%n more are not shown.", nullptr, int(hidden)),
                FontRole::Caption, Token::Secondary));
    }
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(look::metrics().wide(320));
    sheet->body()->addWidget(scroll);
    auto *close = sheet->addButton(AskedSheetText::tr("Close"));
    QObject::connect(close, &QAbstractButton::clicked, sheet, &QDialog::accept);
    sheet->ask();
    close->setFocus();
}
