// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulevalidator.h"

#include <algorithm>
#include <utility>

RuleValidator::RuleValidator(Refusal refusal, Tidy tidy, QObject *parent)
    : QValidator(parent)
    , m_refusal(std::move(refusal))
    , m_tidy(std::move(tidy))
{ }

QValidator::State RuleValidator::validate(QString &text, int &position) const
{
    if (const QString reason = m_refusal(text); !reason.isEmpty()) {
        emit refused(reason);
        return Invalid;
    }
    if (m_tidy) {
        const qsizetype behind = text.size() - position;
        text = m_tidy(text);
        position = int(std::max<qsizetype>(0, text.size() - behind));
    }
    return Acceptable;
}
