// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class CallView;
}

// The exact request behind a button, to be read and copied.
class CallView : public QWidget
{
    Q_OBJECT

public:
    explicit CallView(const QString &call, QWidget *parent = nullptr);
    ~CallView() override;

private:
    const std::unique_ptr<Ui::CallView> ui;
};
