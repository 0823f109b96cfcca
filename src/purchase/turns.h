// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QList>
#include <QPromise>

#include <memory>

// Who may send: one after the other, so that what is not known is never more than one order.
class Turns
{
public:
    QFuture<void> take(); // await it with later(scope, future); then it is ours until end()
    void end();

private:
    bool m_isTaken = false;
    QList<std::shared_ptr<QPromise<void>>> m_waiting; // in their order
};
