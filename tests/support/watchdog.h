// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <vector>

// An application that times how long its GUI thread is busy with each event: what a window that hangs would show.
// An event sent while another is handled belongs to that one.
class Watchdog : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    void reset();
    qint64 events() const { return qint64(m_micros.size()); }
    qint64 percentileMicros(double fraction) const; // 0.999: all but one in a thousand were no longer than this
    void print(const char *what) const; // to standard output, with the longest events by name

private:
    struct Slow
    {
        qint64 micros = 0;
        QByteArray what{};
    };

    void record(qint64 micros, const QByteArray &what);

    int m_depth = 0;
    std::vector<qint64> m_micros;
    std::vector<Slow> m_slowest; // longest first
};
