// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callview.h"

#include "ui_callview.h"

#include <ui/look/copying.h>

#include <QFontDatabase>

static constexpr int linesShown = 8; // a call of a few numbers, without scrolling

CallView::CallView(const QString &call, QWidget *parent)
    : QWidget(parent)
    , ui(std::make_unique<Ui::CallView>())
{
    ui->setupUi(this);
    ui->callTextEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    ui->callTextEdit->setMinimumHeight(linesShown * ui->callTextEdit->fontMetrics().lineSpacing());
    ui->callTextEdit->setPlainText(call);
    connect(ui->copyButton, &QAbstractButton::clicked, this, [this, call] { look::copy(call, this); });
}

CallView::~CallView() = default;
