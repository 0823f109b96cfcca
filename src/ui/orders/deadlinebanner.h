// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

#include <functional>
#include <memory>

class Banner;
class SecondTicker;

// How long there is to answer, what is lost then, and the way to more time.
class DeadlineBanner : public QWidget
{
    Q_OBJECT

public:
    struct Facts
    {
        QDateTime deadline{}; // invalid: none runs
        int numbers = 0; // that are lost then
        int missing = 0; // answers that are not there or were rejected
        bool isOfSeveral = false; // parts, of which one has to be chosen first
        bool canAsk = false; // for more time
        QDateTime asked{}; // when that was done; invalid: not yet
    };

    explicit DeadlineBanner(std::function<QDateTime()> serverNow, QWidget *parent = nullptr);

    void setFacts(const Facts &facts);

signals:
    void moreTimeWanted();

private:
    void tell();
    QString consequence() const;

    const std::function<QDateTime()> m_now;
    Facts m_facts;
    Banner *m_banner;
    std::shared_ptr<SecondTicker> m_ticker;
};
