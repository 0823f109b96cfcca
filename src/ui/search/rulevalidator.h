// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QValidator>

#include <functional>

// Lets only welcome text through, and says why it refused the rest.
class RuleValidator : public QValidator
{
    Q_OBJECT

public:
    // refusal: why a text is not welcome, empty when it is. tidy: what becomes of a welcome text ("312-55" to "31255").
    using Refusal = std::function<QString(const QString &)>;
    using Tidy = std::function<QString(const QString &)>;

    RuleValidator(Refusal refusal, Tidy tidy, QObject *parent);

    State validate(QString &text, int &position) const override;

signals:
    void refused(const QString &reason) const;

private:
    Refusal m_refusal;
    Tidy m_tidy;
};
