// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log.h"

#include <QRegularExpression>

Q_LOGGING_CATEGORY(logApi, "cordboard.api", QtWarningMsg)
Q_LOGGING_CATEGORY(logContract, "cordboard.contract", QtWarningMsg)
Q_LOGGING_CATEGORY(logStore, "cordboard.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logPurchase, "cordboard.purchase", QtWarningMsg)
Q_LOGGING_CATEGORY(logSandbox, "cordboard.sandbox", QtWarningMsg)

using namespace Qt::StringLiterals;

namespace logging {

QString redacted(QString text)
{
    static const QRegularExpression bearer(u"(Bearer|token|key)([ =:\"]+)[A-Za-z0-9_.~+/=-]{8,}"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression key(u"KEY[A-Za-z0-9_-]{8,}"_s);
    static const QRegularExpression encoded(u"[A-Za-z0-9+/_-]{64,}={0,2}"_s);
    static const QRegularExpression mail(u"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}"_s);
    static const QRegularExpression number(u"(?:\\+|%2[Bb])[1-9][0-9]{2,10}([0-9]{4})"_s);
    text.replace(bearer, u"\\1\\2[secret]"_s);
    text.replace(key, u"[secret]"_s);
    text.replace(encoded, u"[data]"_s);
    text.replace(mail, u"[address]"_s);
    text.replace(number, u"+…\\1"_s);
    return text;
}

static QtMessageHandler before = nullptr;

// Qt's own debug output, which a variable of the environment turns on, holds what people type.
static bool isChatter(QtMsgType type, const QMessageLogContext &context)
{
    return (type == QtDebugMsg || type == QtInfoMsg) && QByteArrayView(context.category).startsWith("qt.");
}

static void redact(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!isChatter(type, context))
        before(type, context, redacted(text));
}

void install()
{
    if (!before)
        before = qInstallMessageHandler(redact);
}

}
