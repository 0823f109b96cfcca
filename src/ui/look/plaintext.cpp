// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintext.h"

#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QWidget>

using namespace Qt::StringLiterals;

void look::setTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text);
}

QString look::tipOf(const QWidget *widget)
{
    const QString tip = widget->toolTip();
    return Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
}

QString look::inMenu(QString name)
{
    return name.replace(u'&', u"&&"_s);
}
