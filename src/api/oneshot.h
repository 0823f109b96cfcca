// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QIODevice>

// The body of a request that can be sent once only. When a connection breaks, Qt asks the body to start again and
// re-sends even a POST, two to four times; this device refuses to start again, so Qt has to report the break instead.
// It is no QBuffer (Qt knows how to rewind those) and of known size, so that nothing is copied aside for a re-send.
class OneShot : public QIODevice
{
public:
    // parts: sent one after the other; shared, never joined, so that a file is in memory once.
    explicit OneShot(const QByteArrayList &parts, QObject *parent = nullptr);

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_size; }
    bool reset() override { return false; }
    bool seek(qint64 position) override;

    bool wasRead() const { return m_wasRead; } // false: no byte of the body can have left

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArrayList m_parts;
    qint64 m_size = 0;
    qint64 m_position = 0;
    bool m_wasRead = false;
};
