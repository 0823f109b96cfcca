// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

// Where the operator says where to go: a search icon in front, the keys that lead here at the far end.
class CommandField : public QLineEdit
{
    Q_OBJECT
public:
    explicit CommandField(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void adoptTheme();

    QString m_keys;
};
