// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <memory>

// One timer for all countdowns on screen; it runs while somebody holds it, and ticks when a second begins.
class SecondTicker : public QObject
{
    Q_OBJECT
public:
    static std::shared_ptr<SecondTicker> shared();

signals:
    void ticked();

private:
    SecondTicker();
    void next();

    QTimer m_timer;
};
